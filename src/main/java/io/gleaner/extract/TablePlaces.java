package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Pointer;
import io.gleaner.rule.Sense.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the areas of a table's figures: the one a head names, the one said above the table, or the article's. */
final class TablePlaces {
    private static final Set<String> BILATERAL = Set.of("trade_balance", "exports", "imports", "fdi", "tariff");

    private final Catalogue catalogue;
    private final Table table;
    private final Topic topic;
    private final @Nullable LocalDate published;

    TablePlaces(Catalogue catalogue, Table table, Topic topic, @Nullable LocalDate published) {
        this.catalogue = catalogue;
        this.table = table;
        this.topic = topic;
        this.published = published;
    }

    /** Gives the figure its area, and its counterpart where the nearest place is only whom one trades with. */
    void settle(Draft draft, List<Cell> own) {
        var term = draft.term;
        if (term != null && term.sense().area() != null) {
            draft.area = term.sense().area();
            return;
        }
        var near = area(own, false);
        var around = area(table.captions(), true);
        if (near != null && BILATERAL.contains(draft.code()) && !near.equals(around)) {
            var whose = around == null || isOneOf(around) ? topic.home : around;
            if (whose != null && !whose.equals(near)) {
                draft.area = whose;
                draft.counterpart = near;
                draft.doubt(0.8, "counterpart", "the row's country, of trade that is not its own");
                return;
            }
        }
        if (near != null) {
            draft.area = near;
            draft.because("area", "the table names it");
        } else if (around != null) {
            draft.area = around;
            draft.doubt(0.97, "area", "said above the table");
        } else if (topic.spokenOf() != null) {
            draft.area = topic.spokenOf();
            draft.doubt(0.92, "area", "the article speaks of it");
        } else {
            draft.doubt(0.75, "area", "none is named");
        }
    }

    /** Whether the article is about a member of a group, so that the group is only where its goods go. */
    private boolean isOneOf(Area group) {
        return topic.home != null && catalogue.region(group).members().contains(topic.home);
    }

    /** Whether the only place named is a city, or a name that means no country. */
    boolean nowhere(List<Cell> own) {
        return area(own, false) == null
                && own.stream().anyMatch(cell -> cell.scene != null && !cell.scene.places.isEmpty());
    }

    /** The first area that cells name; in running text also one that the word may only hint at, but none that goods went to. */
    private @Nullable Area area(List<Cell> cells, boolean hinted) {
        int year = published == null ? Integer.MAX_VALUE : published.getYear();
        Area weak = null;
        for (var cell : cells) {
            if (hinted && cell.scene != null && cell.scene.cue(Signal.PARTNERS, 0, cell.scene.to) != null) {
                continue;
            }
            for (var place : cell.scene == null ? List.<Mark<Sense.Place>>of() : cell.scene.places) {
                var area = place.sense().in(year);
                var pointer = place.sense().pointer();
                if (area == null || pointer == Pointer.CITY || pointer == Pointer.DECOY) {
                    continue;
                }
                if (pointer != Pointer.WEAK) {
                    return area;
                }
                weak = weak == null ? area : weak;
            }
        }
        return hinted ? weak : null;
    }
}
