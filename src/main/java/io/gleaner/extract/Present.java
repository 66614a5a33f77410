package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Catalogue.Kind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells what is told of now, as the text is written: {@code inflation is now around 4%}, {@code debt has ballooned to $39 trillion}. */
final class Present {
    private final Dating dating;
    private final Scene scene;
    private final Topic topic;
    private final @Nullable LocalDate published;

    Present(Dating dating, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.dating = dating;
        this.scene = scene;
        this.topic = topic;
        this.published = published;
    }

    /** Whether a level is told of now, or what stands against what stood {@code at this time last year}. */
    boolean is(Draft draft, Catalogue.Entry entry) {
        return published != null
                && draft.status == Status.ACTUAL
                && (scene.times.stream().anyMatch(time -> isNow(draft, time)) || stands(draft, entry))
                && !reported(draft, entry);
    }

    /** Whether a sum is told as it stands: {@code card debt totals $900 billion}, {@code debt has ballooned to $39 trillion}. */
    private boolean stands(Draft draft, Catalogue.Entry entry) {
        int from = scene.clauseFrom(draft.amount.core());
        var last = topic.last;
        return entry.kind() == Kind.STOCK
                && !Goods.isPhysical(draft)
                && draft.measure == Measure.LEVEL
                && draft.relation == Draft.Relation.NONE
                && !(last != null && last.measures(entry))
                && (scene.says(from, draft.amount.from(), "totals", "stands", "amounts")
                        || draft.amount.role() == Amount.Role.TO
                                && scene.says(from, draft.amount.from(), "has", "have"));
    }

    private boolean isNow(Draft draft, TimeMention time) {
        if (time.said() instanceof Said.Same) {
            return time.from() >= draft.amount.to() && scene.tokens.is(time.from(), "this");
        }
        return time.said() instanceof Said.Now
                && (draft.measure == Measure.LEVEL || yearly(draft))
                && bears(time, draft.amount)
                && !ofAnother(draft, time);
    }

    /** Whether something else is named on the way from a figure to the time: {@code use is put at 5 tonnes, stocks are now 9}. */
    private boolean ofAnother(Draft draft, TimeMention time) {
        return scene.terms.stream()
                .anyMatch(term -> term.from() >= draft.amount.to()
                        && term.to() <= time.from()
                        && !term.equals(draft.term)
                        && !term.sense().weak());
    }

    /** Whether {@code now} is the month whose figures an office has just told: {@code lost 9,000 jobs in May; 2 million are now out of work}. */
    private boolean reported(Draft draft, Catalogue.Entry entry) {
        var last = topic.last;
        if (Lengths.monthsMean(entry)) {
            return last != null && last.measures(entry);
        }
        boolean counted =
                switch (entry.kind()) {
                    case RATE, COUNT, INDEX -> entry.rhythm() == Catalogue.Rhythm.MONTH && !entry.pointInTime();
                    default -> false;
                };
        var latest = counted ? dating.reference(draft, entry, null).unsaid(false) : null;
        return latest != null && (topic.timeline.reports(latest) || last != null && latest.equals(last.period));
    }

    /** Whether nothing parts a time from an amount behind it, or right before it and not in an aside. */
    private boolean bears(TimeMention time, Amount amount) {
        int from = Math.min(time.to(), amount.to());
        int to = Math.max(time.from(), amount.from());
        return scene.borders(from, to) == 0
                && (time.to() <= amount.from()
                        || scene.bears(amount.core(), time.from())
                                && !scene.says(from, to, "because", "as", "and", "from"));
    }

    /** Whether a rate of prices is told as a level is: {@code inflation is now around 4%}, {@code was now down to 10%}. */
    private static boolean yearly(Draft draft) {
        return draft.entry != null
                && draft.entry.kind() == Kind.INDEX
                && draft.measure == Measure.GROWTH
                && (!draft.moved || draft.amount.role() == Amount.Role.TO);
    }
}
