package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Currencies;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settles between which two currencies a rate is, the one that is priced first: {@code the dollar fell to 158.15 yen} is
 * {@code usdjpy}, {@code sterling rose 0.2%} is {@code gbpusd}.
 */
final class Crosses {
    private static final String CODE = "exchange_rate";

    private static final String DOLLAR = CurrencyPair.DOLLAR;
    private static final String WEIGHTED = "_twi";

    /** More dollars than any other currency is worth. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(4);

    /** Within how many sentences a rate is remembered. */
    private static final int RECENT = 3;

    private final CrossSides sides;
    private final Scene scene;
    private final Topic topic;

    Crosses(Currencies currencies, Scene scene, Topic topic, @Nullable LocalDate published) {
        this.sides = new CrossSides(currencies, scene, topic.home, published);
        this.scene = scene;
        this.topic = topic;
    }

    /** Settles pair, unit and area of an exchange rate; refuses it where one of the two currencies is not told. */
    void settle(Draft draft) {
        var term = draft.term;
        if (term == null || !draft.code().equals(CODE)) {
            return;
        }
        if ("index".equals(term.sense().family())) {
            draft.unit = draft.amount.bare() ? Unit.INDEX : draft.unit;
            weighted(draft, term);
            return;
        }
        var related = draft.relation == Draft.Relation.NONE ? null : draft.related;
        var before = related == null || !term.equals(related.term) ? null : CurrencyPair.of(related.item);
        if (draft.amount.bare() && before != null) {
            hundredths(draft, related);
            take(draft, before, null);
            draft.because("item", "as the figure before");
            return;
        }
        String named = sides.subject(draft, term);
        String subject = named == null && sides.isOpen(draft.amount, term) ? ofText(draft) : named;
        var spoken = spoken(draft, term, subject, before);
        if (spoken != null) {
            take(draft, spoken, null);
            draft.inverse = spoken.other().equals(subject);
            draft.because("item", "the pair that is spoken of");
            return;
        }
        String money = sides.money(draft.amount, subject, draft.area);
        boolean dollars = DOLLAR.equals(sides.money(draft.amount, null, null));
        if (!dollars && subject != null && subject.equals(sides.money(draft.amount, null, area(subject)))) {
            money = subject;
            subject = null;
        }
        if (DOLLAR.equals(subject)
                && !DOLLAR.equals(money)
                && DOLLAR.equals(sides.money(draft.amount, subject, null))) {
            subject = money;
            money = DOLLAR;
        }
        String joined = sides.joined(term, subject);
        if (DOLLAR.equals(subject) && DOLLAR.equals(money) && joined == null && sides.counter(draft) == null) {
            subject = inDollars();
        }
        if (money != null && one(draft)) {
            draft.refuse("one, of which the other side is told");
            return;
        }
        String item = money == null
                ? bare(draft, term, subject, joined)
                : priced(subject, joined == null ? sides.counter(draft) : joined, money);
        var pair = CurrencyPair.of(item);
        if (pair != null && isDear(draft, pair)) {
            draft.refuse("more than any currency is worth");
        } else if (pair != null) {
            take(draft, pair, money);
            draft.inverse = joined == null && pair.other().equals(subject);
            draft.because("item", pair.base() + " priced in " + pair.other());
        } else if (item == null || draft.amount.bare()) {
            draft.refuse("between which currencies cannot be told");
        } else {
            draft.item = item;
            draft.area = area(DOLLAR);
        }
    }

    /**
     * The pair that the text has just told a rate of, where a figure names none: {@code 104.76 yen, 0.5% stronger}, {@code The
     * dollar was at 151.5 yen. It closed at 149.4}; a rate must be of the size of that one.
     */
    private @Nullable CurrencyPair spoken(
            Draft draft, Mark<Sense.Term> term, @Nullable String subject, @Nullable CurrencyPair before) {
        boolean growth = draft.amount.family().equals("percent");
        if (!growth && !draft.amount.bare() || sides.counter(draft) != null || sides.joined(term, subject) != null) {
            return null;
        }
        if (growth) {
            return before != null && subject != null && before.has(subject) ? before : null;
        }
        var last = topic.last;
        var pair = lastRate();
        boolean near = last != null
                && pair != null
                && topic.sentence() - topic.lastSentence <= RECENT
                && last.unit != null
                && last.unit.code().equals(pair.other())
                && alike(draft.value, last.value);
        return pair != null && near && (subject == null || pair.has(subject) || !here(term)) ? pair : null;
    }

    /** The currency of the text that is told in dollars: {@code The dollar fell against the euro. It hit $1.35}; null where there is none. */
    private @Nullable String inDollars() {
        var last = lastRate();
        if (last != null) {
            return last.other().equals(DOLLAR) ? last.base() : null;
        }
        for (var term : topic.recent()) {
            var pair = CurrencyPair.of(term.sense().item());
            if (pair != null && pair.other().equals(DOLLAR)) {
                return pair.base();
            }
        }
        return null;
    }

    /** The currency that the last rate was of, or that was named last; null where the text has spoken of none that it can be. */
    private @Nullable String ofText(Draft draft) {
        var last = lastRate();
        if (last != null) {
            boolean moved = draft.amount.family().equals("percent") && draft.amount.direction() != 0;
            boolean likely = moved
                    || topic.last == null
                    || topic.last.measure != Measure.LEVEL
                    || alike(draft.value, topic.last.value)
                    || sides.counter(draft) != null;
            return likely && isHome(draft, last) ? moved(draft, last) : null;
        }
        for (var term : topic.recent()) {
            var indicator = term.sense().indicator();
            var pair = indicator == null || !indicator.code().equals(CODE)
                    ? null
                    : CurrencyPair.of(term.sense().item());
            if (pair != null) {
                return isHome(draft, pair) ? pair.told() : null;
            }
        }
        return null;
    }

    /** The currency that the figure before was bound to, unless this one is told in it. */
    private String moved(Draft draft, CurrencyPair last) {
        var name = topic.last == null ? null : topic.last.term;
        String mover = name == null ? null : sides.currency(name, null);
        boolean goesOn = mover != null && last.has(mover) && !mover.equals(sides.counter(draft));
        return mover != null && goesOn ? mover : last.told();
    }

    /** Whether no other country than that of a currency is named beside the figure: {@code Japan's currency}. */
    private static boolean isHome(Draft draft, CurrencyPair pair) {
        return draft.area == null
                || !draft.areaSaid
                || !Topic.isCountry(draft.area)
                || draft.area.equals(area(pair.told()));
    }

    /** The pair of the figure told last, where that was a rate of two currencies. */
    private @Nullable CurrencyPair lastRate() {
        return topic.last == null || !topic.last.code().equals(CODE) ? null : CurrencyPair.of(topic.last.item);
    }

    private boolean here(Mark<Sense.Term> term) {
        return term.from() >= scene.from && term.to() <= scene.to;
    }

    /** Whether two rates are so near to each other that they can be of the same pair. */
    private static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal two) {
        return one != null
                && two != null
                && two.signum() > 0
                && one.subtract(two).abs().multiply(BigDecimal.TEN).compareTo(two) <= 0;
    }

    /** Whether a currency is said to be worth many dollars. */
    private static boolean isDear(Draft draft, CurrencyPair pair) {
        return pair.other().equals(DOLLAR)
                && !draft.amount.family().equals("percent")
                && draft.value != null
                && draft.value.abs().compareTo(DEAREST) > 0;
    }

    private static boolean one(Draft draft) {
        return draft.amount.words() && draft.value != null && draft.value.compareTo(BigDecimal.ONE) == 0;
    }

    /** Takes a bare number for the hundredths that the figure before it was told in: {@code fell to 67.45 cents from 69.02}. */
    private static void hundredths(Draft draft, @Nullable Draft before) {
        if (before != null
                && before.value != null
                && draft.value != null
                && before.value.signum() > 0
                && alike(draft.value.movePointLeft(2), before.value)) {
            draft.value = draft.value.movePointLeft(2);
            draft.upper = draft.upper == null ? null : draft.upper.movePointLeft(2);
        }
    }

    private static void take(Draft draft, CurrencyPair pair, @Nullable String money) {
        draft.item = pair.item();
        draft.area = area(pair.told());
        if (money != null || draft.amount.bare()) {
            draft.unit = new Unit(pair.other());
        }
    }

    /** The pair of a move or a bare number. */
    private @Nullable String bare(
            Draft draft, Mark<Sense.Term> term, @Nullable String subject, @Nullable String joined) {
        if (joined != null && subject != null) {
            return CurrencyPair.ranked(subject, joined).item();
        }
        String counter = sides.counter(draft);
        return pair(
                subject,
                counter == null ? quote(draft, subject) : counter,
                term.sense().item());
    }

    /** An index of one currency against its partners' is that of the currency spoken of: {@code the dollar's trade-weighted index}. */
    private void weighted(Draft draft, Mark<Sense.Term> term) {
        if (draft.item == null || !draft.item.endsWith(WEIGHTED)) {
            return;
        }
        for (int t = scene.terms.size() - 1; t >= 0; t--) {
            var other = scene.terms.get(t);
            String currency = other.to() <= term.from() && CurrencyWords.isCurrency(scene, other)
                    ? sides.currency(other, draft.area)
                    : null;
            if (currency != null) {
                draft.item = currency.toLowerCase(Locale.ROOT) + WEIGHTED;
                draft.area = area(currency);
                return;
            }
        }
        var last = lastRate();
        if (last != null) {
            draft.item = last.base().toLowerCase(Locale.ROOT) + WEIGHTED;
            draft.area = area(last.base());
        }
    }

    /** The country of a currency, whose code begins with it. */
    private static Area area(String currency) {
        return new Area(currency.equals("EUR") ? "EA" : currency.substring(0, 2));
    }

    /** The currency of the level that a move leads to: {@code fell 0.4% to 158.15 yen}, {@code 0.3% weaker at 4.31 per euro}. */
    private @Nullable String quote(Draft draft, @Nullable String subject) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (next <= 0 || next >= scene.amounts.size()) {
            return null;
        }
        var level = scene.amounts.get(next);
        boolean led = level.role() == Amount.Role.TO || scene.tokens.is(level.from() - 1, "at");
        if (!led || level.from() - draft.amount.to() > CrossSides.NEAR) {
            return null;
        }
        String money = sides.money(level, subject, draft.area);
        return money == null ? sides.toldBehind(level) : money;
    }

    /** The pair of a rate that is told in some money. */
    private static @Nullable String priced(@Nullable String subject, @Nullable String counter, String money) {
        String base = subject != null && !subject.equals(money)
                ? subject
                : counter != null && !counter.equals(money) ? counter : DOLLAR;
        return base.equals(money) ? null : new CurrencyPair(base, money).item();
    }

    /** The pair of a move or a bare number; {@code usual} is the one that the name of the currency means by itself. */
    private static @Nullable String pair(@Nullable String subject, @Nullable String counter, @Nullable String usual) {
        if (subject == null) {
            return null;
        }
        if (counter == null || counter.equals(subject)) {
            var own = CurrencyPair.of(usual);
            if (usual != null && (own == null || own.has(subject))) {
                return usual;
            }
            return subject.equals(DOLLAR)
                    ? CrossSides.DOLLAR_INDEX
                    : CurrencyPair.ranked(subject, DOLLAR).item();
        }
        return CurrencyPair.ranked(subject, counter).item();
    }
}
