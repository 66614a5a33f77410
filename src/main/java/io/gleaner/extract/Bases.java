package io.gleaner.extract;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.mention.Amount;
import io.gleaner.mention.Said;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Catalogue.Kind;
import io.gleaner.rule.Catalogue.Rhythm;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles what a growth rate or a change is measured against. */
final class Bases {
    /** How many words may lead from a figure to the mean that it is set against: {@code 6% below its five-year seasonal average}. */
    private static final int NORM = 9;

    /** Within how many words before its size the article of a rise is looked for: {@code a year-on-year rise of 5%}. */
    private static final int NOUN = 8;

    /** What appears every quarter or month without being a move of one: {@code in its quarterly report}. */
    private static final String[] ISSUES = {
        "report", "reports", "survey", "bulletin", "review", "meeting", "update", "outlook", "statement", "newsletter"
    };

    private final Scene scene;
    private final ImpliedBases implied;
    private final QuotedBases quotedBases;
    private final ComparedBases comparisons;
    private final Quotes quotes;
    private final Since since;
    private final Tokens tokens;

    Bases(Scene scene, Topic topic, Dating dating, Quotes quotes) {
        this.scene = scene;
        this.implied = new ImpliedBases(scene, topic);
        this.quotedBases = new QuotedBases(scene, dating);
        this.comparisons = new ComparedBases(scene, dating);
        this.quotes = quotes;
        this.since = new Since(scene, dating);
        this.tokens = scene.tokens;
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        if (entry == null || draft.measure == Measure.LEVEL || draft.measure == Measure.STREAK) {
            return;
        }
        boolean set = entry.kind() == Kind.POLICY || entry.kind() == Kind.PRICE && draft.decided;
        if (entry.rhythm() == Rhythm.WEEK && set && comparisons.compared(draft, entry, scene.nextAmount(draft))) {
            return;
        }
        if (set && draft.measure == Measure.CHANGE) {
            draft.basis = Basis.PREV;
            draft.because("basis", "a decision moves the level before it");
            return;
        }
        int gapFrom = scene.gapFrom(draft, before);
        int gapTo = scene.nextAmount(draft);
        if (said(draft, entry, gapFrom, gapTo)
                || throughYear(draft)
                || againstNorm(draft)
                || quotes.isTraded(draft) && quotedBases.counts(draft, gapTo)
                || comparisons.compared(draft, entry, pastLevel(draft, gapTo))
                || since.has(draft, entry)
                || comparisons.betweenLevels(draft, entry)) {
            return;
        }
        if (!draft.periodSaid && !quotes.isWithinDay(draft)) {
            draft.doubt(0.9, "basis", "over a time that is not named");
        } else if (entry.quoted() || quotes.isTraded(draft) && quotedBases.tells(draft)) {
            quotedBases.settle(draft);
        } else {
            implied.settle(draft, entry);
        }
    }

    /** Up to where a base may follow: behind the level that a move led to, {@code rose 4% to 3.1 billion in May from April}. */
    private int pastLevel(Draft draft, int gapTo) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        boolean level = next > 0
                && next < scene.amounts.size()
                && scene.amounts.get(next).from() == gapTo
                && !scene.amounts.get(next).family().equals(draft.amount.family())
                && scene.amounts.get(next).role() == Amount.Role.TO;
        if (!level) {
            return gapTo;
        }
        int past = next + 1;
        while (past < scene.amounts.size()
                && !scene.bears(scene.amounts.get(past).core(), draft.amount.core())) {
            past++;
        }
        return past < scene.amounts.size() ? scene.amounts.get(past).from() : scene.to;
    }

    /** Whether words at the amount name the basis: {@code on the year}, {@code from a month earlier}. */
    private boolean said(Draft draft, Catalogue.Entry entry, int gapFrom, int gapTo) {
        var said = words(draft, gapFrom, gapTo);
        var basis = said == null
                ? null
                : annualised(said, draft, entry)
                        ? Basis.SAAR
                        : meant(said.sense().basis(), entry);
        if (said == null || basis == null) {
            return false;
        }
        draft.basisSaid = true;
        draft.basis = basis;
        draft.because("basis", '"' + scene.words(said.from(), said.to()) + '"');
        return true;
    }

    /** Whether the change came about in the year up to a month: {@code up 4.3% in the year to May from 4.2%}. */
    private static boolean throughYear(Draft draft) {
        boolean year = draft.time != null
                && draft.time.said() instanceof Said.Running running
                && (running.unit() == Period.Grain.YEAR ? running.n() == 1 : running.n() == 12);
        if (year) {
            draft.basisSaid = true;
            draft.basis = Basis.YOY;
            draft.because("basis", "over the year that ends then");
        }
        return year;
    }

    /** Whether a quarter's annual growth is told where it is published at an annual rate. */
    private boolean annualised(Mark<Sense.Against> said, Draft draft, Catalogue.Entry entry) {
        return tokens.is(said.from(), "annual")
                && draft.area != null
                && entry.annualised().contains(draft.area)
                && draft.period != null
                && draft.period.grain() == Period.Grain.QUARTER;
    }

    /**
     * What a basis means for an indicator: {@code an annual rate} of prices is a year's change, of output an annualised
     * quarter's, and beside a monthly count it speaks of the level.
     */
    private static @Nullable Basis meant(Basis basis, Catalogue.Entry entry) {
        if (basis != Basis.SAAR || entry.rhythm() == Rhythm.QUARTER) {
            return basis;
        }
        return switch (entry.kind()) {
            case INDEX, PRICE, RATE -> Basis.YOY;
            case STOCK -> basis;
            default -> null;
        };
    }

    private @Nullable Mark<Sense.Against> words(Draft draft, int gapFrom, int gapTo) {
        int core = draft.amount.core();
        for (var basis : scene.bases) {
            if (basis.from() >= draft.amount.to()
                    && basis.from() < gapTo
                    && scene.borders(draft.amount.to(), basis.from()) == 0
                    && !(tokens.is(basis.from(), "in") && scene.commas(draft.amount.to(), basis.from()) > 0)
                    && !ofAnother(draft, basis)) {
                return basis;
            }
        }
        if (gapTo + 1 < scene.to
                && gapTo - draft.amount.to() <= 2
                && tokens.is(gapTo - 1, "or")
                && restated(draft, gapTo)) {
            for (var basis : scene.bases) {
                if (basis.from() > gapTo && basis.from() - gapTo <= 5) {
                    return basis;
                }
            }
        }
        int behind = scene.pairs.behind(draft.amount);
        if (behind >= 0) {
            for (var basis : scene.bases) {
                if (basis.from() >= behind) {
                    return basis;
                }
            }
        }
        Mark<Sense.Against> found = null;
        for (var basis : scene.bases) {
            boolean near = basis.to() <= core && basis.from() >= gapFrom && scene.borders(basis.to(), core) == 0;
            boolean opening = basis.from() - scene.from <= 2 && basis.to() <= core;
            boolean open = near || found == null && opening;
            if (open
                    && !tokens.isAny(basis.to(), ISSUES)
                    && !passed(basis, core)
                    && !inName(draft, basis)
                    && !(gapFrom > scene.from && joined(basis.to(), core))) {
                found = basis;
            }
        }
        return found;
    }

    /** Whether the next amount says the same in other units: {@code rose 3 billion, or 0.6%, from January}. */
    private boolean restated(Draft draft, int next) {
        return scene.amounts.stream()
                .noneMatch(amount -> amount.from() == next && amount.family().equals(draft.amount.family()));
    }

    /** Whether an adjective belongs to a noun before the comma: {@code on its longest weekly winning streak, with yields down 9 points}. */
    private boolean passed(Mark<Sense.Against> basis, int core) {
        return tokens.is(basis.from(), "weekly")
                && scene.commas(basis.to(), core) > 0
                && scene.terms.stream().anyMatch(term -> term.from() >= basis.to() && term.to() <= core);
    }

    /** Whether one more figure is joined on behind the basis of the one before: {@code up 33% from a year ago and 19% so far this year}. */
    private boolean joined(int from, int core) {
        for (int i = from; i < core; i++) {
            if (tokens.is(i, "and")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word is part of a level's name and says for how long it is paid or counted: {@code weekly earnings}. */
    private static boolean inName(Draft draft, Mark<Sense.Against> basis) {
        var term = draft.term;
        return term != null
                && term.sense().measure() != Measure.GROWTH
                && term.from() <= basis.from()
                && basis.to() < term.to();
    }

    /** Whether an adjective behind a comma speaks of what follows it: {@code fell 0.2%, with annual inflation running at}. */
    private boolean ofAnother(Draft draft, Mark<Sense.Against> basis) {
        if (leadsOn(draft, basis) || announces(draft, basis)) {
            return true;
        }
        boolean adjective = tokens.isAny(basis.from(), "annual", "yearly", "monthly", "quarterly", "weekly");
        return adjective
                && (scene.commas(draft.amount.to(), basis.from()) > 0 && !tokens.isSymbol(basis.from() - 1, ',')
                        || tokens.isAny(basis.to(), ISSUES));
    }

    /** Whether it stands in the part between commas that tells of the next amount: {@code rose 2% in May, taking the year-on-year rate to 5%}. */
    private boolean announces(Draft draft, Mark<Sense.Against> basis) {
        int next = scene.nextAmount(draft);
        return next < scene.to
                && scene.commas(draft.amount.to(), basis.from()) > 0
                && scene.commas(basis.to(), next) == 0;
    }

    /** Whether it tells of the rise that the next amount sizes: {@code rose 2% in May, for a year-on-year rise of 5%}. */
    private boolean leadsOn(Draft draft, Mark<Sense.Against> basis) {
        int next = scene.nextAmount(draft);
        if (next >= scene.to || !tokens.is(next - 1, "of")) {
            return false;
        }
        int article = next - 2;
        while (article > next - NOUN && !tokens.isAny(article, "a", "an")) {
            article--;
        }
        return tokens.isAny(article, "a", "an") && article >= draft.amount.to() && basis.from() >= article;
    }

    /** Whether a figure is set against what is usual: {@code 6% below the five-year average}. */
    private boolean againstNorm(Draft draft) {
        int from = draft.amount.to();
        if (!tokens.isAny(from, "below", "above", "under", "over")
                && !tokens.isAny(from + 1, "than", "below", "above")) {
            return false;
        }
        for (int i = from + 1; i < Math.min(scene.to, from + NORM) && tokens.kind(i) != Tokens.Kind.SYMBOL; i++) {
            boolean mean = tokens.isAny(i, "average", "averages", "norm", "mean");
            if (mean && tokens.isAny(i - 1, "year", "month", "week", "day", "term", "seasonal", "historical")) {
                draft.basis = Basis.SINCE;
                draft.because("basis", "against the mean of earlier times");
                return true;
            }
        }
        return false;
    }
}
