package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Currencies;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles what kind of figure an amount is, its unit, and its sign. */
final class Measures {
    private final Currencies currencies;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    Measures(Currencies currencies, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.currencies = currencies;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
        this.published = published;
    }

    void settle(Draft draft, List<Draft> before) {
        var entry = draft.entry;
        var term = draft.term;
        if (entry == null || term == null) {
            return;
        }
        unit(draft, entry);
        var mover = mover(draft, before);
        draft.decided = mover != null && mover.mark().sense().motion() == Sense.Motion.DECISION;
        draft.moved =
                mover != null && mover.direction() != 0 && mover.mark().sense().motion() == Sense.Motion.PLAIN;
        measure(draft, entry, term.sense(), mover);
        sign(draft, entry, term.sense(), mover);
    }

    /** The move that governs an amount, and whether it stands behind it. */
    private record Mover(Mark<Sense.Move> mark, boolean behind) {
        int direction() {
            return mark.sense().direction();
        }
    }

    private void unit(Draft draft, Catalogue.Entry entry) {
        var amount = draft.amount;
        switch (amount.family()) {
            case "none", "noun" -> bareUnit(draft, entry);
            case "index" -> draft.unit = entry.level().contains("index") ? Unit.INDEX : Unit.POINTS;
            default -> draft.unit = amount.counted().in(currencies, draft.area, published);
        }
        var related = draft.related;
        if (related != null
                && related.measures(entry)
                && Unit.PERCENT_OF_GDP.equals(related.unit)
                && Unit.PERCENT.equals(draft.unit)
                && draft.relation != Draft.Relation.NONE) {
            draft.unit = Unit.PERCENT_OF_GDP;
            draft.because("unit", "as the figure before");
        }
        if (draft.code().equals("price") && amount.family().equals("money") && draft.unit != null) {
            perQuantity(draft, draft.unit);
        } else if (related != null
                && draft.relation == Draft.Relation.COMPARED
                && amount.family().equals("money")
                && related.amount.family().equals("money_per")
                && related.unit != null) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure it is set beside");
        }
    }

    /** A bare number takes the unit of the figure it goes with, else the one its indicator has. */
    private void bareUnit(Draft draft, Catalogue.Entry entry) {
        var related = draft.related;
        boolean large =
                draft.amount.value() != null && draft.amount.value().abs().compareTo(MILLION) >= 0;
        boolean reading = related != null && related.measure == Measure.GROWTH && draft.amount.role() == Amount.Role.TO;
        if (related != null
                && related.unit != null
                && related.measures(entry)
                && draft.amount.family().equals("none")
                && !(Unit.PERCENT.equals(related.unit) && (large || reading))) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure before");
            return;
        }
        if (large && entry.level().contains("money") && entry.kind() != Catalogue.Kind.COUNT) {
            draft.unit = moneyBefore(draft);
            draft.because("unit", "the money spoken of");
            if (draft.unit == null) {
                draft.refuse("in which currency cannot be told");
            }
            return;
        }
        if (entry.level().contains("index")) {
            draft.unit = Unit.INDEX;
        } else if (entry.level().contains("persons") || entry.change().contains("persons")) {
            draft.unit = new Unit("persons");
        } else if (entry.level().contains("units")) {
            draft.unit = new Unit("units");
        } else {
            draft.refuse("a number without a unit");
        }
        draft.because("unit", "what " + entry.name() + " is counted in");
    }

    /** A price of a good without its quantity takes that of the figure it goes with, of the text before, or the usual one. */
    private void perQuantity(Draft draft, Unit money) {
        var related = draft.related;
        if (related != null
                && related.unit != null
                && related.unit.isRatio()
                && related.unit.numerator().equals(money)
                && (draft.item == null || draft.item.equals(related.item))) {
            draft.unit = related.unit;
            draft.because("unit", "as the figure before");
            return;
        }
        for (var other : scene.amounts) {
            var unit =
                    other.family().equals("money_per") ? other.counted().in(currencies, draft.area, published) : null;
            if (unit != null && unit.numerator().equals(money)) {
                draft.unit = unit;
                draft.because("unit", "as another price of the sentence");
                return;
            }
        }
        var quoted = draft.item == null ? null : topic.quoted.get(draft.item);
        if (quoted != null && quoted.numerator().equals(money)) {
            draft.unit = quoted;
            draft.because("unit", "as the price before");
            return;
        }
        for (var good : scene.goods) {
            String per = good.sense().per();
            if (good.sense().item().equals(draft.item) && per != null && TRADED.contains(per)) {
                draft.unit = money.per(per);
                draft.because("unit", "what " + draft.item + " is quoted for");
                return;
            }
        }
        if ("crude_oil".equals(draft.item)) {
            draft.unit = money.per("bbl");
        }
    }

    /** Quantities that a market quotes a good for, whatever the text. */
    private static final Set<String> TRADED = Set.of("bbl", "oz");

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** The currency of the nearest money before, in the sentence or the one before it. */
    private @Nullable Unit moneyBefore(Draft draft) {
        Amount found = null;
        for (var amount : scene.amounts) {
            if (amount.family().equals("money") && (amount.from() < draft.amount.from() || found == null)) {
                found = amount;
            }
        }
        if (found != null) {
            return found.counted().in(currencies, draft.area, published);
        }
        return topic.last != null && topic.last.unit != null && topic.last.unit.isCurrency() ? topic.last.unit : null;
    }

    private void measure(Draft draft, Catalogue.Entry entry, Sense.Term term, @Nullable Mover mover) {
        var amount = draft.amount;
        boolean compared =
                draft.relation == Draft.Relation.COMPARED && draft.related != null && draft.related.measures(entry);
        if (amount.family().equals("times")) {
            draft.measure = Measure.GROWTH;
        } else if (draft.unit != null && draft.unit.equals(Unit.POINTS)) {
            draft.measure = Measure.CHANGE;
        } else if (amount.family().equals("percent") || draft.unit != null && draft.unit.equals(Unit.PERCENT)) {
            percent(draft, entry, mover, compared);
        } else if (compared
                && draft.related != null
                && sameUnit(draft, draft.related)
                && draft.related.measure != Measure.GROWTH
                && !(draft.related.measure == Measure.CHANGE && amount.role() == Amount.Role.FROM && mover == null)) {
            draft.measure = draft.related.measure;
        } else if (term.measure() == Measure.CHANGE && movedNoun(draft) != 0) {
            draft.measure = Measure.CHANGE;
        } else if (term.measure() == Measure.CHANGE
                && amount.role() != Amount.Role.TO
                && (amount.role() != Amount.Role.FROM || compared)) {
            draft.measure = Measure.CHANGE;
        } else if (mover != null && changes(draft, mover)) {
            draft.measure = Measure.CHANGE;
        } else {
            draft.measure = Measure.LEVEL;
        }
    }

    private static boolean sameUnit(Draft a, Draft b) {
        return a.unit != null && a.unit.equals(b.unit);
    }

    private void percent(Draft draft, Catalogue.Entry entry, @Nullable Mover mover, boolean compared) {
        boolean rate = entry.percent() == Measure.LEVEL;
        if (!rate) {
            draft.measure = Measure.GROWTH;
            return;
        }
        boolean moved = mover != null
                && mover.direction() != 0
                && changes(draft, mover)
                && mover.mark().sense().motion() != Sense.Motion.HOLD;
        if (compared && draft.related != null && draft.related.measure == Measure.LEVEL) {
            draft.measure = Measure.LEVEL;
        } else if (moved && entry.kind() == Catalogue.Kind.POLICY) {
            draft.measure = Measure.CHANGE;
            draft.unit = Unit.POINTS;
            draft.because("unit", "a rate is moved by points");
        } else if (moved) {
            draft.measure = Measure.GROWTH;
        } else {
            draft.measure = Measure.LEVEL;
        }
    }

    /** Whether the move is by the amount, not to it. */
    private boolean changes(Draft draft, Mover mover) {
        var amount = draft.amount;
        var move = mover.mark().sense();
        if (move.motion() == Sense.Motion.HOLD || move.direction() == 0) {
            return false;
        }
        if (amount.role() == Amount.Role.BY || mover.behind()) {
            return true;
        }
        if (amount.role() == Amount.Role.TO
                || amount.role() == Amount.Role.FROM
                || reached(mover.mark().to(), amount, true)) {
            return false;
        }
        if (move.shape() == Sense.Shape.COMPARATIVE) {
            return false;
        }
        return adjacent(mover.mark().to(), amount.from(), move.motion() == Sense.Motion.DECISION);
    }

    /** Whether a move leads to the amount as a level: {@code fell below 2%}, {@code declined to the bank's 2% goal}. */
    private boolean reached(int from, Amount amount, boolean at) {
        for (int i = from; i < amount.core(); i++) {
            if (tokens.is(i, "to")
                    || tokens.is(i, "below")
                    || tokens.is(i, "above")
                    || tokens.is(i, "under")
                    || tokens.is(i, "past")
                    || tokens.is(i, "near")
                    || tokens.is(i, "towards")
                    || at && tokens.is(i, "at")
                    || tokens.is(i, "through")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only adverbs and articles stand between a verb and its amount. */
    private boolean adjacent(int from, int to, boolean decision) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.CUE) >= 0 && !tokens.is(i, "by")
                    || !decision && tokens.hitOver(i, Layer.TERM) >= 0
                    || tokens.is(i, "at")
                    || tokens.is(i, "to")) {
                return false;
            }
        }
        return to - from <= 5;
    }

    /** The move that governs the amount: right behind it as a noun or comparative, else the last one before it. */
    private @Nullable Mover mover(Draft draft, List<Draft> before) {
        var amount = draft.amount;
        for (var move : scene.moves) {
            if (move.from() >= amount.to() && move.from() - amount.to() <= 2 && governsBehind(amount, move)) {
                return new Mover(move, true);
            }
        }
        int limit = scene.gapFrom(draft, before);
        for (int m = scene.moves.size() - 1; m >= 0; m--) {
            var move = scene.moves.get(m);
            if (move.to() <= amount.core()
                    && move.from() >= limit
                    && scene.bears(move.from(), amount.core())
                    && scene.borders(move.to(), amount.core()) == 0
                    && move.sense().shape() != Sense.Shape.COMPARATIVE) {
                return new Mover(move, false);
            }
        }
        return null;
    }

    private boolean governsBehind(Amount amount, Mark<Sense.Move> move) {
        for (int i = amount.to(); i < move.from(); i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitAt(i, Layer.CUE) >= 0
                    || scene.timeAt(i)
                    || tokens.is(i, "and")
                    || tokens.hitAt(i, Layer.TERM) >= 0) {
                return false;
            }
        }
        if (move.sense().shape() == Sense.Shape.COMPARATIVE) {
            return true;
        }
        if (passive(amount.to(), move.from())) {
            return true;
        }
        if (move.sense().shape() == Sense.Shape.VERB) {
            String word = tokens.text(move.from());
            boolean shared = !word.endsWith("ed")
                    && !word.endsWith("ing")
                    && move.to() - move.from() == 1
                    && !word.endsWith("s");
            return shared
                    && !tokens.is(move.from(), "up")
                    && !tokens.is(move.from(), "down")
                    && !tokens.is(move.from(), "off")
                    && amount.role() != Amount.Role.TO
                    && tokens.hitAt(move.to(), Layer.NUMBER) < 0;
        }
        return amount.role() != Amount.Role.TO;
    }

    /** −1 where points are taken off a rate: {@code took a quarter of a point off its cash rate}; else 0. */
    private int takenOff(Amount amount) {
        return amount.family().equals("points") && tokens.is(amount.to(), "off") ? -1 : 0;
    }

    /** The noun of motion that is itself what a verb moves: {@code June's gain was revised to 14,000}; 0 where there is none. */
    private int movedNoun(Draft draft) {
        for (int i = scene.clauseFrom(draft.amount.core()); i < draft.amount.from(); i++) {
            boolean verb = i + 1 < scene.to
                    && (tokens.is(i + 1, "was") || tokens.is(i + 1, "were") || tokens.is(i + 1, "for"));
            if (verb
                    && (tokens.is(i, "gain")
                            || tokens.is(i, "rise")
                            || tokens.is(i, "increase")
                            || tokens.is(i, "growth"))) {
                return 1;
            }
            if (verb
                    && (tokens.is(i, "loss")
                            || tokens.is(i, "fall")
                            || tokens.is(i, "decline")
                            || tokens.is(i, "drop"))) {
                return -1;
            }
        }
        return 0;
    }

    /** Whether only auxiliary verbs lead from a number to what happened to it: {@code 2.3 million jobs were lost}. */
    private boolean passive(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, "were")
                    && !tokens.is(i, "was")
                    && !tokens.is(i, "have")
                    && !tokens.is(i, "been")
                    && !tokens.is(i, "had")
                    && !tokens.is(i, "has")
                    && !tokens.is(i, "being")) {
                return false;
            }
        }
        return to > from;
    }

    private void sign(Draft draft, Catalogue.Entry entry, Sense.Term term, @Nullable Mover mover) {
        var amount = draft.amount;
        var value = draft.value;
        if (value == null || draft.isRefused() || amount.family().equals("times")) {
            return;
        }
        if (value.signum() < 0 || tokens.is(amount.from(), "minus") || tokens.isSymbol(amount.core() - 1, '+')) {
            draft.sign = value.signum();
            return;
        }
        int sign = 1;
        if (draft.measure == Measure.LEVEL) {
            sign = levelSign(draft, entry, term);
        } else {
            int direction = mover == null ? takenOff(amount) : mover.direction();
            int noun = movedNoun(draft);
            if (noun != 0 && draft.measure == Measure.CHANGE && amount.role() != Amount.Role.BY) {
                draft.sign = noun;
                draft.value = noun < 0 ? value.negate() : value;
                return;
            }
            if (mover == null && direction < 0) {
                sign = direction;
            }

            boolean reached = amount.role() == Amount.Role.TO
                    || amount.role() == Amount.Role.FROM
                    || mover != null && !mover.behind() && reached(mover.mark().to(), amount, false)
                    || mover != null
                            && !mover.behind()
                            && !changes(draft, mover)
                            && draft.measure == Measure.GROWTH
                            && mover.mark().sense().motion() != Sense.Motion.PLAIN;
            if (mover != null && direction != 0 && !(reached && draft.measure == Measure.GROWTH && !mover.behind())) {
                sign = direction;
                draft.because(
                        "sign",
                        '"' + scene.words(mover.mark().from(), mover.mark().to()) + '"');
            } else if (draft.related != null
                    && draft.relation != Draft.Relation.NONE
                    && draft.related.sign != 0
                    && mover == null
                    && draft.related.measure != Measure.LEVEL
                    && (draft.related.measures(entry) || draft.amount.role() == Amount.Role.BY)) {
                sign = draft.related.sign;
                draft.because("sign", "handed on from the figure before");
            } else if (contracting(draft)) {
                sign = -1;
            }
        }
        draft.sign = sign;
        if (sign < 0) {
            draft.value = draft.upper == null ? value.negate() : draft.upper.negate();
            draft.upper = draft.upper == null ? null : value.negate();
        }
    }

    /** Whether the name itself is a fall: contraction, job losses. */
    private boolean contracting(Draft draft) {
        if (draft.term == null) {
            return false;
        }
        return draft.term.sense().sign() < 0 && draft.measure != Measure.GROWTH
                || scene.words(draft.term.from(), draft.term.to())
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("contraction");
    }

    private int levelSign(Draft draft, Catalogue.Entry entry, Sense.Term term) {
        if (entry.kind() != Catalogue.Kind.BALANCE) {
            return 1;
        }
        int own = nearestBalanceWord(draft);
        if (own != 0) {
            return own;
        }
        if (term.sign() != 0) {
            return term.sign();
        }
        return draft.related != null && draft.related.measures(entry) && draft.related.sign != 0
                ? draft.related.sign
                : 1;
    }

    /** The sign of the word surplus or deficit right at the amount. */
    private int nearestBalanceWord(Draft draft) {
        int best = 8;
        int sign = 0;
        for (var term : scene.terms) {
            if (term.sense().sign() == 0) {
                continue;
            }
            boolean behind = term.from() >= draft.amount.to();
            int gap = behind ? term.from() - draft.amount.to() : draft.amount.core() - term.to();
            boolean close = behind ? gap <= 3 && ofNoVerb(draft.amount.to(), term.from()) : gap >= 0 && gap < best;
            if (close && gap < best) {
                best = gap;
                sign = term.sense().sign();
            }
        }
        return sign;
    }

    private boolean ofNoVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.CUE) >= 0 || tokens.is(i, "and")) {
                return false;
            }
        }
        return true;
    }
}
