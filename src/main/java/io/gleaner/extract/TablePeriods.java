package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.mention.Mentions;
import io.gleaner.mention.Reference;
import io.gleaner.mention.Reference.Tense;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Rules;
import io.gleaner.rule.Sense.Head;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the period of a table's figures: what its cell, row or column names, else what is said around the table. */
final class TablePeriods {
    private static final int HEADS = Tokens.layers(Layer.HEADING);

    private final Rules rules;
    private final Table table;
    private final Topic topic;
    private final @Nullable LocalDate published;
    private final boolean actuals;

    TablePeriods(Rules rules, Table table, Topic topic, @Nullable LocalDate published) {
        this.rules = rules;
        this.table = table;
        this.topic = topic;
        this.published = published;
        this.actuals = table.rows().stream()
                .flatMap(row -> row.figures().stream())
                .anyMatch(figure -> figure.head() != null
                        && !figure.head().isForecast()
                        && (figure.head().says(Head.ACTUAL)
                                || figure.head().says(Head.PREVIOUS)
                                || time(figure.head()) != null));
    }

    void settle(Draft draft, Table.Row row, Table.Figure figure, List<Cell> own) {
        var entry = draft.entry;
        if (entry == null) {
            return;
        }
        var time = named(row, figure, own);
        if (time != null) {
            var resolved = resolve(draft, entry, time, around(draft, entry).period);
            if (resolved != null) {
                draft.period = resolved;
                draft.because("period", "the table names it");
                return;
            }
            draft.doubt(0.7, "period", "what the table names cannot be dated");
            return;
        }
        if (figure.cell().bracketed && figure.head() == null) {
            bracketed(draft, entry);
            return;
        }
        var around = around(draft, entry);
        draft.period = around.period;
        draft.doubt(around.sureness, "period", around.why);
        boolean before = own.stream().anyMatch(cell -> cell.says(Head.PREVIOUS));
        if (before && draft.period != null) {
            draft.period = draft.period.plus(-1);
            draft.doubt(0.93, "period", "the one before the latest");
        }
    }

    /** The time that the figure's own words name; month and year are put together where row and column share them. */
    private @Nullable Said named(Table.Row row, Table.Figure figure, List<Cell> own) {
        var stub = row.stub() == null ? null : time(row.stub());
        var head = figure.head() == null ? null : time(figure.head());
        var inside = time(figure.cell());
        if (inside != null) {
            return inside.said();
        }
        if (stub != null && head != null && row.stub() != null && figure.head() != null) {
            var whole = stub.said() instanceof Said.Whole
                    ? joined(figure.head(), head, row.stub(), stub)
                    : head.said() instanceof Said.Whole ? joined(row.stub(), stub, figure.head(), head) : null;
            if (whole != null) {
                return whole;
            }
        }
        for (var cell : own) {
            var time = time(cell);
            if (time != null) {
                return time.said();
            }
        }
        return null;
    }

    private @Nullable Said joined(Cell part, TimeMention month, Cell whole, TimeMention year) {
        var sentence = Mentions.phrase(
                rules,
                part.text.substring(month.start(), month.end()) + " " + whole.text.substring(year.start(), year.end()));
        return sentence == null || sentence.times().size() != 1
                ? null
                : sentence.times().get(0).said();
    }

    private static @Nullable TimeMention time(Cell cell) {
        if (cell.scene == null) {
            return null;
        }
        for (var time : cell.scene.times) {
            if (time.isPeriod() && !against(cell.scene, time)) {
                return time;
            }
        }
        return null;
    }

    /** Whether a time only says what growth is measured against: {@code on a year earlier}. */
    private static boolean against(Scene scene, TimeMention time) {
        for (var basis : scene.bases) {
            if (basis.from() < time.to() && time.from() < basis.to()) {
                return true;
            }
        }
        return time.lead() == TimeMention.Lead.SINCE;
    }

    private @Nullable Period resolve(Draft draft, Catalogue.Entry entry, Said said, @Nullable Period anchor) {
        int fiscal =
                draft.area == null ? 1 : rules.catalogue().region(draft.area).fiscalStart();
        boolean ahead = (draft.status == Status.FORECAST || draft.status == Status.TARGET) && !actuals;
        var reference = new Reference(
                published, ahead ? Tense.FUTURE : Tense.PAST, anchor, entry.rhythm(), entry.lag(), draft.area, fiscal);
        var resolved = reference.resolve(said);
        return entry.pointInTime() ? resolved.moment() : resolved.period();
    }

    private record Around(@Nullable Period period, double sureness, String why) {}

    /** The period that the section, the caption or the headline speaks of, else the latest that can be known. */
    private Around around(Draft draft, Catalogue.Entry entry) {
        for (var caption : table.captions()) {
            var time = unbracketed(caption);
            if (time != null && time.said() != null) {
                var period = resolve(draft, entry, time.said(), null);
                if (period != null && suits(entry, period)) {
                    return new Around(period, 0.97, "said above the table");
                }
            }
        }
        if (topic.timeline.period != null && suits(entry, topic.timeline.period)) {
            return new Around(topic.timeline.period, 0.92, "as the text before");
        }
        if (published == null || draft.status == Status.TARGET) {
            return new Around(null, 0.85, "none is named");
        }
        var reference = new Reference(published, Tense.PAST, null, entry.rhythm(), entry.lag(), draft.area, 1);
        return new Around(reference.unsaid(entry.pointInTime()), 0.85, "none is named: the latest that can be known");
    }

    /** Whether an indicator is told by periods of that length. */
    private static boolean suits(Catalogue.Entry entry, Period period) {
        return switch (period.grain()) {
            case DAY, DAYS ->
                entry.rhythm() == Catalogue.Rhythm.DAY
                        || entry.rhythm() == Catalogue.Rhythm.WEEK
                        || entry.kind() == Catalogue.Kind.STOCK;
            case WEEK -> entry.rhythm() == Catalogue.Rhythm.WEEK || entry.pointInTime();
            default -> true;
        };
    }

    /** A figure in brackets beside another: the caption says which they are. */
    private void bracketed(Draft draft, Catalogue.Entry entry) {
        for (var caption : table.captions()) {
            var time = bracketTime(caption);
            if (time != null && time.said() != null) {
                draft.period = resolve(draft, entry, time.said(), around(draft, entry).period);
                draft.doubt(0.95, "period", "the text says which figures stand in brackets");
                return;
            }
        }
        draft.refuse("a figure in brackets of which it is not said what it is");
    }

    private static @Nullable TimeMention bracketTime(Cell caption) {
        if (caption.scene == null || !caption.says(Head.BRACKETED)) {
            return null;
        }
        TimeMention found = null;
        for (var time : caption.scene.times) {
            if (time.said() != null
                    && time.aside() == null
                    && (found == null || time.from() < bracketWord(caption.scene))) {
                found = time;
            }
        }
        return found;
    }

    private static int bracketWord(Scene scene) {
        var tokens = scene.tokens;
        for (int h = tokens.firstHit(0, tokens.size(), HEADS); h >= 0; h = tokens.nextHit(h, tokens.size(), HEADS)) {
            var heading = tokens.sense(h, io.gleaner.rule.Sense.Heading.class);
            if (heading != null && heading.head() == Head.BRACKETED) {
                return tokens.hitFrom(h);
            }
        }
        return Integer.MAX_VALUE;
    }

    private static @Nullable TimeMention unbracketed(Cell caption) {
        var scene = caption.scene;
        if (scene == null) {
            return null;
        }
        var bracket = bracketTime(caption);
        for (var time : scene.times) {
            if (!time.equals(bracket)
                    && time.isPeriod()
                    && !against(scene, time)
                    && !Cell.inBrackets(scene, time.from())) {
                return time;
            }
        }
        return null;
    }

    /** What growth over a period of that length is measured against where nothing says so. */
    static @Nullable Basis before(Period period) {
        return switch (period.grain()) {
            case DAY -> Basis.DOD;
            case WEEK -> Basis.WOW;
            case MONTH -> Basis.MOM;
            case QUARTER -> Basis.QOQ;
            case YEAR, FISCAL_YEAR, YEARS, MONTHS -> Basis.YOY;
            case HALF, DAYS -> null;
        };
    }
}
