package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Currencies;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads which currencies a sentence sets against each other: the one that moves, and the one it is told in. */
final class CrossSides {
    static final String DOLLAR_INDEX = "dxy";

    private static final String DOLLAR = CurrencyPair.DOLLAR;

    /** How far behind a figure the currency may stand that it is told in. */
    static final int NEAR = 4;

    private final Currencies currencies;
    private final Scene scene;
    private final Tokens tokens;
    private final @Nullable Area home;
    private final @Nullable LocalDate published;

    /** @param home the country that the text is about; null where it is about none */
    CrossSides(Currencies currencies, Scene scene, @Nullable Area home, @Nullable LocalDate published) {
        this.currencies = currencies;
        this.scene = scene;
        this.home = home;
        this.tokens = scene.tokens;
        this.published = published;
    }

    /** The currency that moves: the one the figure is bound to, unless that is the one it is told in. */
    @Nullable
    String subject(Draft draft, Mark<Sense.Term> term) {
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
    @Nullable
    String joined(Mark<Sense.Term> term, @Nullable String subject) {
        boolean second = tokens.isSymbol(term.from() - 1, '/');
        int at = second ? term.from() - 2 : tokens.isSymbol(term.to(), '/') ? term.to() + 1 : term.to();
        if (!second && (at >= scene.to || at == term.to() && !tokens.hyphenBefore(at))) {
            return null;
        }
        var money = tokens.sense(tokens.hitAt(at, Layer.UNIT), Sense.Money.class);
        String other = money == null ? null : currencies.resolve(money.money(), null, published);
        return other == null || other.equals(subject) ? null : other;
    }

    /** The currency that the figure is told in: {@code rose 0.3% against the yen}, {@code 153.28 per dollar}. */
    @Nullable
    String counter(Draft draft) {
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
        int at = lead(term);
        return at >= scene.from && tokens.isAny(at, "against", "versus", "vs", "to", "per", "on", "for");
    }

    /** The token that leads to a currency, articles left out. */
    private int lead(Mark<Sense.Term> term) {
        int at = term.from() - 1;
        while (at > scene.from && tokens.isAny(at, "the", "a", "one", "each", "its")) {
            at--;
        }
        return at;
    }

    /** The currency that a name speaks of; null where it speaks of none. */
    @Nullable
    String currency(Mark<Sense.Term> term, @Nullable Area area) {
        for (int i = term.from(); i < term.to(); i++) {
            var money = tokens.sense(tokens.hitOver(i, Layer.UNIT), Sense.Money.class);
            if (money != null) {
                String usual = money.money().fallback();
                boolean dollar = usual.equals(DOLLAR);
                String here = currencies.resolve(money.money(), dollar ? null : area, published);
                return dollar || !here.equals(usual) ? here : currencies.resolve(money.money(), home, published);
            }
        }
        String item = term.sense().item();
        var pair = CurrencyPair.of(item);
        return pair != null ? pair.told() : DOLLAR_INDEX.equals(item) ? DOLLAR : null;
    }

    /** Whether a figure leaves it to the text before which currency moves: {@code the currency closed at 95.7}, {@code it was at 90 pence to the euro}. */
    boolean isOpen(Amount amount, Mark<Sense.Term> term) {
        return currency(term, null) == null ? !isMoney(amount) : !tokens.is(lead(term), "for");
    }

    private static boolean isMoney(Amount amount) {
        return amount.family().startsWith("money");
    }

    /** The currency of an amount of money; dollars that a dollar is told in are those of the United States. */
    @Nullable
    String money(Amount amount, @Nullable String subject, @Nullable Area area) {
        if (!isMoney(amount)) {
            return null;
        }
        boolean home = subject == null || subject.equals(DOLLAR) || area != null && subject.startsWith(area.code());
        var own = amount.counted().in(currencies, home ? area : null, published);
        if (own != null && own.numerator().code().equals(subject)) {
            own = amount.counted().in(currencies, null, published);
        }
        return own == null ? null : own.numerator().code();
    }

    /** The currency right behind a level that it is told in: {@code 153.28 per dollar}; null where none stands there. */
    @Nullable
    String toldBehind(Amount level) {
        for (var term : scene.terms) {
            if (term.from() >= level.to()
                    && term.from() - level.to() <= NEAR
                    && CurrencyWords.isCurrency(scene, term)
                    && told(term)) {
                return currency(term, null);
            }
        }
        return null;
    }
}
