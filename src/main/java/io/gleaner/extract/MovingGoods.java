package io.gleaner.extract;

import io.gleaner.fact.Indicator;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Weighs the goods that are said to move, whose prices are meant: {@code gold rose 1%}, {@code copper on the exchange fell $40}. */
final class MovingGoods {
    /** More than this is no price of what markets trade. */
    private static final BigDecimal DEAR = BigDecimal.valueOf(100_000);

    /** How many words may name what a tariff is on. */
    private static final int TAXED = 8;

    /** How many words may lead from one end of a range of goods to the other. */
    private static final int RANGE = 5;

    /** What a market does at the end of its day, with or without the price. */
    private static final String[] ENDED = {"ended", "finished"};

    /** What leads a good to the price that it comes to. */
    private static final String[] REACHES = {
        "hit",
        "hits",
        "hitting",
        "reach",
        "reaches",
        "reached",
        "reaching",
        "touch",
        "touching",
        "top",
        "topped",
        "topping",
        "crossed",
        "crossing",
        "surpassed",
        "breached"
    };

    private static final List<Indicator> PRICES =
            List.of(new Indicator("cpi"), new Indicator("ppi"), new Indicator("core_cpi"), Goods.PRICE);

    private final Catalogue catalogue;
    private final Scene scene;
    private final Topic topic;
    private final Tokens tokens;

    MovingGoods(Catalogue catalogue, Scene scene, Topic topic) {
        this.catalogue = catalogue;
        this.scene = scene;
        this.topic = topic;
        this.tokens = scene.tokens;
    }

    /** A good that moves is its price, where a market trades it or the text speaks of prices: {@code gold rose 1%}, {@code May crude closed 24 cts up}. */
    @Nullable
    Candidate price(Draft draft, Mark<Sense.Good> good, int gapFrom) {
        var amount = draft.amount;
        boolean money = amount.family().equals("money")
                && amount.value() != null
                && amount.value().abs().compareTo(DEAR) < 0;
        if (!money && !amount.family().equals("percent") || good.from() < gapFrom || good.to() > amount.core()) {
            return null;
        }
        boolean priced = good.sense().traded() || !money && good.sense().basket() && pricesSpoken();
        if (!priced
                || taxed(good)
                || ranged(good)
                || ofFirm(good)
                || !moves(good, amount)
                || scene.borders(good.to(), amount.core()) > 0) {
            return null;
        }
        double cost = 0.9 + good.gap(amount.core(), amount.to()) * 0.1;
        return Candidate.implied(
                good.from(),
                good.to(),
                catalogue.entry(Goods.PRICE),
                good.sense().item(),
                cost,
                "a good that moves on a market");
    }

    /** Whether a good is only what a tariff is on: {@code tariffs on Norwegian steel and aluminium could be halved to 25%}. */
    private boolean taxed(Mark<Sense.Good> good) {
        return scene.terms.stream()
                .anyMatch(term -> term.sense().indicator() != null
                        && term.sense().indicator().code().equals("tariff")
                        && term.to() <= good.from()
                        && good.from() - term.to() <= TAXED
                        && tokens.is(term.to(), "on")
                        && scene.borders(term.to(), good.from()) == 0);
    }

    /** Whether a good is only the end of a range of them: {@code goods from food to furniture}. */
    private boolean ranged(Mark<Sense.Good> good) {
        int from = good.from() - 1;
        while (from > scene.from && good.from() - from < RANGE && !tokens.is(from, "from")) {
            from--;
        }
        return tokens.is(good.from() - 1, "to") && tokens.is(from, "from");
    }

    /** Whether a good only says what a firm deals in, or is part of its name: {@code the oil firm}, {@code Dhampur Sugar Mills}. */
    private boolean ofFirm(Mark<Sense.Good> good) {
        int next = good.to();
        var cue = tokens.sense(tokens.hitOver(next, Layer.CUE), Sense.Cue.class);
        boolean trade = cue != null
                && (cue.signal() == Sense.Signal.TRADE
                        || cue.signal() == Sense.Signal.LISTED
                        || cue.signal() == Sense.Signal.FIRM);
        boolean name = tokens.capital(good.to() - 1)
                && tokens.kind(next) == Tokens.Kind.WORD
                && tokens.capital(next)
                && !tokens.capital(next + 1)
                && tokens.hitOver(next, Layer.TERM) < 0
                && tokens.hitOver(next, Layer.MOVE) < 0
                && !scene.timeAt(next);
        return trade || name;
    }

    /** Whether the text has spoken of prices. */
    private boolean pricesSpoken() {
        return PRICES.stream().anyMatch(indicator -> topic.recency(indicator) > 0);
    }

    /** Whether a verb of motion soon follows a good, and no name of an indicator right behind it claims the move. */
    private boolean moves(Mark<Sense.Good> good, Amount amount) {
        boolean moves = false;
        int from = behindExchange(good.to());
        for (int i = from; i < amount.core(); i++) {
            var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
            boolean reached = amount.family().equals("money") && tokens.isAny(i, REACHES);
            moves |= (move != null && move.shape() == Sense.Shape.VERB || quoted(i) || reached) && i - from <= 3;
            if (move != null && i > from && stranger(i - 1)) {
                return false;
            }
            boolean other = tokens.hitAt(i, Layer.TERM) >= 0 || tokens.isAny(i, "volume", "turnover");
            if (other && i - from <= 2) {
                return false;
            }
        }
        return moves || isHigher(from, amount);
    }

    /** The token behind the name of the market on which a good is traded, else {@code i}: {@code copper on the London Metal Exchange fell}. */
    private int behindExchange(int i) {
        if (!tokens.is(i, "on") || !tokens.is(i + 1, "the")) {
            return i;
        }
        int to = i + 2;
        while (to < scene.to && (tokens.capital(to) || tokens.is(to, "of") && tokens.capital(to + 1))) {
            to++;
        }
        return to;
    }

    /** Whether a good that ends before token {@code from} is said to be that much higher: {@code crude is now 35% higher}. */
    private boolean isHigher(int from, Amount amount) {
        var move = tokens.sense(tokens.hitAt(amount.to(), Layer.MOVE), Sense.Move.class);
        for (int i = from; i < amount.from(); i++) {
            if (!tokens.isAny(i, "is", "are", "was", "were", "now", "still", "already")) {
                return false;
            }
        }
        return from < amount.from() && move != null && move.shape() == Sense.Shape.COMPARATIVE;
    }

    /** Whether the word at token {@code i} is the name of somebody: {@code bitcoin buyer Orlo rose 3%}. */
    private boolean stranger(int i) {
        return tokens.kind(i) == Tokens.Kind.WORD
                && tokens.capital(i)
                && !tokens.allCapitals(i)
                && !scene.timeAt(i)
                && tokens.hitOver(i, Layer.TERM) < 0
                && tokens.hitOver(i, Layer.ITEM) < 0
                && tokens.hitOver(i, Layer.AREA) < 0;
    }

    /** Whether a verb at token {@code i} tells what a market did at a price: {@code closed}, {@code settled}. */
    private boolean quoted(int i) {
        var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
        return cue != null && cue.signal() == Sense.Signal.QUOTED || tokens.isAny(i, ENDED);
    }
}
