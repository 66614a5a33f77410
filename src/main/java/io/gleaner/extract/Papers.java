package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the figures of one share, one sector or one issue of bonds from those of a market. */
final class Papers {
    private static final Set<String> INTEREST = Set.of("bond_yield", "interbank_rate");

    /** How many words of a sector may stand between the name of a market and {@code index}. */
    private static final int SECTOR = 4;

    /** Within how many tokens behind a figure the name begins and ends that it is the move of. */
    private static final int NAME = 7;

    /** How far before a figure the word for what firms earn may stand that it is of: {@code earnings rose by a record 5%}. */
    private static final int EARNED = 5;

    /** How many words the name of a rate may have. */
    private static final int RATE = 7;

    /** How far from its figure a loan's or bond's terms are spoken of. */
    private static final int REACH = 15;

    private final Scene scene;
    private final Companies companies;
    private final Tokens tokens;

    Papers(Scene scene, Companies companies) {
        this.scene = scene;
        this.companies = companies;
        this.tokens = scene.tokens;
    }

    /** Why the figure is not a market's; null where it may be one. */
    @Nullable
    String refusal(Draft draft, Mark<Sense.Term> term) {
        var amount = draft.amount;
        if (!draft.code().equals("stock_index") && issue(amount)) {
            return "the terms of one loan or bond";
        }
        if (amount.bare() && tokens.isSymbol(amount.core() - 1, '=')) {
            return "a value of a form";
        }
        if (INTEREST.contains(draft.code())) {
            return interest(amount, term);
        }
        return draft.code().equals("stock_index") ? share(draft, term) : null;
    }

    /** Why a figure is one share's or sector's; null where it may be a whole market's. */
    private @Nullable String share(Draft draft, Mark<Sense.Term> term) {
        int core = draft.amount.core();
        boolean here = term.from() >= scene.from && term.to() <= core;
        if (draft.item == null && term.sense().weak()) {
            return "of which index cannot be told";
        }
        if (here && sector(term.to(), core)) {
            return "an index of one sector";
        }
        int from = Math.max(here ? term.to() : scene.from, before(core));
        if (stranger(from, core) || member(term, core) || here && ofOther(draft.amount.to())) {
            return "one company's shares";
        }
        for (int i = here ? term.to() : from; i < core; i++) {
            if (tokens.isAny(i, "reporting", "reported", "forecasting", "announcing")) {
                return "what a firm reports";
            }
            if (i >= from && tokens.isAny(i, "sector", "sectors", "sectoral")) {
                return "an index of one sector";
            }
        }
        boolean earned = here && scene.cue(Signal.PROFIT, term.to(), core) != null
                || tokens.isAny(term.to(), "companies", "firms", "members", "constituents", "profits", "earnings")
                || scene.cue(Signal.PROFIT, Math.max(scene.clauseFrom(core), core - EARNED), core) != null;
        return earned ? "what companies earn" : null;
    }

    /**
     * Whether an index is only told to hold, or to be moved by, what moves by the amount: {@code tech stocks in the Nasdaq fell},
     * {@code was the heaviest weight on the Dow and lost}, {@code climbed 9%, lifting the Dow}.
     */
    private boolean member(Mark<Sense.Term> term, int core) {
        if (term.from() > core) {
            return scene.commas(core, term.from()) > 0 && scene.moves.stream().anyMatch(move -> move.to() <= core);
        }
        int lead = term.from() - 1;
        lead -= tokens.is(lead, "the") ? 1 : 0;
        boolean inside = tokens.isAny(lead, "in", "of")
                && tokens.isAny(lead - 1, "stocks", "shares", "companies", "members", "components", "sectors");
        return inside
                || tokens.isAny(lead, "in", "on", "of", "from") && tokens.is(term.to(), "and") && moves(term.to() + 1);
    }

    /** Whether the noun behind an amount says that it is the move of something that has a name: {@code a 2% drop in Kestrel}. */
    private boolean ofOther(int to) {
        if (!tokens.isAny(to + 1, "in", "for", "by")) {
            return false;
        }
        for (int i = to + 2; i < Math.min(scene.to, to + NAME) && tokens.kind(i) == Tokens.Kind.WORD; i++) {
            if (scene.timeAt(i) || tokens.hitOver(i, Layer.TERM) >= 0) {
                return false;
            }
            boolean name = companies.at(i) || tokens.capital(i) && tokens.hitOver(i, Layer.AREA) < 0;
            if (name || scene.possessive(i) || tokens.isAny(i, "shares", "stock", "stocks", "sector")) {
                return true;
            }
        }
        return false;
    }

    /** The token behind the last amount before token {@code i}. */
    private int before(int i) {
        int from = scene.from;
        for (var amount : scene.amounts) {
            if (amount.to() <= i) {
                from = amount.to();
            }
        }
        return from;
    }

    private boolean issue(Amount amount) {
        int from = Math.max(scene.clauseFrom(amount.core()), amount.core() - REACH);
        int to = Math.min(scene.clauseTo(amount.core()), amount.core() + REACH);
        return scene.cue(Signal.ISSUE, from, to) != null;
    }

    private @Nullable String interest(Amount amount, Mark<Sense.Term> term) {
        boolean bond = amount.to() == term.from()
                || tokens.isAny(amount.to(), "gilt", "gilts", "bond", "bonds", "note", "notes", "stock", "debenture");
        if (bond && amount.family().equals("percent")) {
            return "a bond's coupon";
        }
        boolean added = tokens.is(amount.from() - 1, "plus") && amount.family().equals("points");
        if (added || tokens.isAny(amount.to(), "over", "above", "below", "under") && beside(amount.to() + 1)) {
            return "a margin over another rate";
        }
        if (tokens.is(amount.to(), "of")) {
            return "a share of something";
        }
        if (tokens.isAny(amount.to(), "higher", "lower", "more", "less")
                && tokens.is(amount.to() + 1, "than")
                && beside(amount.to() + 2)) {
            return "a difference of two rates";
        }
        return thirtySeconds(amount) ? "a bond's price" : null;
    }

    /** Whether a rate or a kind of bond is named behind token {@code i}. */
    private boolean beside(int i) {
        for (int at = i; at < Math.min(scene.to, i + RATE); at++) {
            if (tokens.hitAt(at, Layer.TERM) >= 0 || tokens.isAny(at, "comparable", "treasury", "treasuries")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number is told in 32nds, as only the prices of bonds are. */
    private boolean thirtySeconds(Amount amount) {
        return scene.words(amount.core(), amount.to()).contains("/32");
    }

    /** Whether the name of a market goes on to that of a part of it: {@code the S&P 500 banks index}. */
    private boolean sector(int from, int to) {
        for (int i = from; i < Math.min(to, from + SECTOR); i++) {
            boolean index = tokens.isAny(i, "index", "subindex", "sector", "indexes", "indices");
            if (index || tokens.kind(i) != Tokens.Kind.WORD || tokens.hitAt(i, Layer.MOVE) >= 0) {
                return index && i > from;
            }
            var cue = tokens.sense(tokens.hitAt(i, Layer.CUE), Sense.Cue.class);
            if (cue != null && cue.signal() != Signal.TRADE || scene.timeAt(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a firm, or another that the sentence names, is what moves between two tokens: {@code Kestrel surged}. */
    private boolean stranger(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean named = tokens.kind(i) == Tokens.Kind.WORD
                    && tokens.capital(i)
                    && i > scene.from
                    && tokens.hitOver(i, Layer.TERM) < 0
                    && tokens.hitOver(i, Layer.AREA) < 0
                    && !scene.timeAt(i);
            if (companies.at(i) || named && moves(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean moves(int i) {
        var move = tokens.sense(tokens.hitAt(i, Layer.MOVE), Sense.Move.class);
        return move != null && move.shape() == Sense.Shape.VERB;
    }
}
