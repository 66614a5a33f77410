package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.fact.Unit;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Currencies;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settles between which two currencies a rate is, the one that is priced first: {@code the dollar fell to 158.15 yen} is
 * {@code usdjpy}, {@code sterling rose 0.2%} is {@code gbpusd}.
 */
final class Crosses {
    private static final String CODE = "exchange_rate";

    /** Currencies that markets price in the others, each in those that come behind it. */
    private static final List<String> PRICED = List.of("EUR", "GBP", "AUD", "NZD", "USD");

    private static final String DOLLAR = "USD";
    private static final String DOLLAR_INDEX = "dxy";
    private static final String WEIGHTED = "_twi";
    private static final int CODE_LENGTH = 3;

    /** A currency and the one it is priced in. */
    private record Pair(String base, String other) {
        static @Nullable Pair of(@Nullable String item) {
            return item == null || item.length() != 2 * CODE_LENGTH
                    ? null
                    : new Pair(
                            item.substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT),
                            item.substring(CODE_LENGTH).toUpperCase(Locale.ROOT));
        }

        /** The one that a text tells of: not the dollar. */
        String told() {
            return base.equals(DOLLAR) ? other : base;
        }
    }

    /** How far behind a figure the currency may stand that it is told in. */
    private static final int NEAR = 4;

    private final Currencies currencies;
    private final Scene scene;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    Crosses(Currencies currencies, Scene scene, @Nullable LocalDate published) {
        this.currencies = currencies;
        this.scene = scene;
        this.tokens = scene.tokens;
        this.published = published;
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
        var before = related == null || !term.equals(related.term) ? null : Pair.of(related.item);
        if (draft.amount.bare() && before != null) {
            take(draft, before, null);
            draft.because("item", "as the figure before");
            return;
        }
        String subject = subject(draft, term);
        String money = money(draft.amount, subject, draft.area);
        if (DOLLAR.equals(subject) && !DOLLAR.equals(money) && DOLLAR.equals(money(draft.amount, subject, null))) {
            subject = money;
            money = DOLLAR;
        }
        if (money != null && one(draft)) {
            draft.refuse("one, of which the other side is told");
            return;
        }
        String joined = joined(term, subject);
        String item = money == null
                ? bare(draft, term, subject, joined)
                : priced(subject, joined == null ? counter(draft) : joined, money);
        var pair = Pair.of(item);
        if (pair != null) {
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

    private static boolean one(Draft draft) {
        return draft.amount.words() && draft.value != null && draft.value.compareTo(BigDecimal.ONE) == 0;
    }

    private static void take(Draft draft, Pair pair, @Nullable String money) {
        draft.item = join(pair.base, pair.other);
        draft.area = area(pair.told());
        if (money != null || draft.amount.bare()) {
            draft.unit = new Unit(pair.other);
        }
    }

    /** The pair of a move or a bare number. */
    private @Nullable String bare(
            Draft draft, Mark<Sense.Term> term, @Nullable String subject, @Nullable String joined) {
        if (joined != null && subject != null) {
            return join(subject, joined);
        }
        String counter = counter(draft);
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
                    ? currency(other, draft.area)
                    : null;
            if (currency != null) {
                draft.item = currency.toLowerCase(Locale.ROOT) + WEIGHTED;
                draft.area = area(currency);
                return;
            }
        }
    }

    /** The country of a currency, whose code begins with it. */
    private static Area area(String currency) {
        return new Area(currency.equals("EUR") ? "EA" : currency.substring(0, 2));
    }

    /** The currency that moves: the one the figure is bound to, unless that is the one it is told in. */
    private @Nullable String subject(Draft draft, Mark<Sense.Term> term) {
        if (!told(term)) {
            return currency(term, draft.area);
        }
        for (int t = scene.terms.size() - 1; t >= 0; t--) {
            var other = scene.terms.get(t);
            if (other.to() <= draft.amount.core() && CurrencyWords.isCurrency(scene, other) && !told(other)) {
                return currency(other, draft.area);
            }
        }
        return null;
    }

    /** The second currency of a pair that is written together: {@code the euro/franc rate}, {@code the baht-won cross}. */
    private @Nullable String joined(Mark<Sense.Term> term, @Nullable String subject) {
        int at = tokens.isSymbol(term.to(), '/') ? term.to() + 1 : term.to();
        if (at >= scene.to || at == term.to() && !tokens.hyphenBefore(at)) {
            return null;
        }
        var money = tokens.sense(tokens.hitAt(at, Layer.UNIT), Sense.Money.class);
        String other = money == null ? null : currencies.resolve(money.money(), null, published);
        return other == null || other.equals(subject) ? null : other;
    }

    /** The currency that the figure is told in: {@code rose 0.3% against the yen}, {@code 153.28 per dollar}. */
    private @Nullable String counter(Draft draft) {
        int next = scene.nextAmount(draft);
        boolean open = true;
        String before = null;
        for (var term : scene.terms) {
            if (!CurrencyWords.isCurrency(scene, term)) {
                continue;
            }
            boolean opening = term.from() - scene.from <= 3;
            if (term.from() >= draft.amount.to()) {
                boolean near = term.from() < next && term.from() - draft.amount.to() <= NEAR;
                if (near && told(term)) {
                    return currency(term, null);
                }
            } else if (told(term)) {
                before = currency(term, null);
                open = opening;
            } else if (!open) {
                before = null;
            }
        }
        return before;
    }

    /** Whether a currency is one that another is told in: {@code against the yen}, {@code to the dollar}. */
    private boolean told(Mark<Sense.Term> term) {
        int at = term.from() - 1;
        while (at > scene.from && tokens.isAny(at, "the", "a", "one", "each", "its")) {
            at--;
        }
        return at >= scene.from && tokens.isAny(at, "against", "versus", "vs", "to", "per", "on", "for");
    }

    /** The currency that a name speaks of; null where it speaks of none. */
    private @Nullable String currency(Mark<Sense.Term> term, @Nullable Area area) {
        for (int i = term.from(); i < term.to(); i++) {
            var money = tokens.sense(tokens.hitOver(i, Layer.UNIT), Sense.Money.class);
            if (money != null) {
                boolean dollar = money.money().fallback().equals(DOLLAR);
                return currencies.resolve(money.money(), dollar ? null : area, published);
            }
        }
        String item = term.sense().item();
        var pair = Pair.of(item);
        return pair != null ? pair.told() : DOLLAR_INDEX.equals(item) ? DOLLAR : null;
    }

    /** The currency of an amount of money; dollars that a dollar is told in are those of the United States. */
    private @Nullable String money(Amount amount, @Nullable String subject, @Nullable Area area) {
        if (!amount.family().startsWith("money")) {
            return null;
        }
        boolean home = subject == null || subject.equals(DOLLAR) || area != null && subject.startsWith(area.code());
        var own = amount.counted().in(currencies, home ? area : null, published);
        if (own != null && own.numerator().code().equals(subject)) {
            own = amount.counted().in(currencies, null, published);
        }
        return own == null ? null : own.numerator().code();
    }

    /** The currency of the level that a move leads to: {@code fell 0.4% to 158.15 yen}, {@code 0.3% weaker at 4.31 per euro}. */
    private @Nullable String quote(Draft draft, @Nullable String subject) {
        int next = scene.amounts.indexOf(draft.amount) + 1;
        if (next <= 0 || next >= scene.amounts.size()) {
            return null;
        }
        var level = scene.amounts.get(next);
        boolean led = level.role() == Amount.Role.TO || tokens.is(level.from() - 1, "at");
        if (!led || level.from() - draft.amount.to() > NEAR) {
            return null;
        }
        String money = money(level, subject, draft.area);
        var behind = money == null ? toldBehind(level) : null;
        return behind == null ? money : currency(behind, null);
    }

    /** The currency right behind a level that it is told in: {@code 153.28 per dollar}; null where none stands there. */
    private @Nullable Mark<Sense.Term> toldBehind(Amount level) {
        for (var term : scene.terms) {
            if (term.from() >= level.to()
                    && term.from() - level.to() <= NEAR
                    && CurrencyWords.isCurrency(scene, term)
                    && told(term)) {
                return term;
            }
        }
        return null;
    }

    /** The pair of a rate that is told in some money. */
    private static @Nullable String priced(@Nullable String subject, @Nullable String counter, String money) {
        String base = subject != null && !subject.equals(money)
                ? subject
                : counter != null && !counter.equals(money) ? counter : DOLLAR;
        return base.equals(money) ? null : join(base, money);
    }

    /** The pair of a move or a bare number; {@code usual} is the one that the name of the currency means by itself. */
    private static @Nullable String pair(@Nullable String subject, @Nullable String counter, @Nullable String usual) {
        if (subject == null) {
            return null;
        }
        if (counter == null || counter.equals(subject)) {
            var own = Pair.of(usual);
            boolean meant = usual != null && (own == null || own.base.equals(subject) || own.other.equals(subject));
            return meant ? usual : subject.equals(DOLLAR) ? DOLLAR_INDEX : ranked(subject, DOLLAR);
        }
        return ranked(subject, counter);
    }

    private static String ranked(String one, String other) {
        return rank(other) < rank(one) ? join(other, one) : join(one, other);
    }

    private static int rank(String currency) {
        int rank = PRICED.indexOf(currency);
        return rank < 0 ? PRICED.size() : rank;
    }

    private static String join(String base, String other) {
        return (base + other).toLowerCase(Locale.ROOT);
    }
}
