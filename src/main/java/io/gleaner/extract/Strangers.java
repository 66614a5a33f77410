package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Status;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells numbers that the words right beside them make those of something that is no indicator: a tax, a stake, one item of a budget. */
final class Strangers {
    /** How many words may say which tax it is. */
    private static final int NAME = 3;

    /** How many words may lead from what somebody is able to make to how much of it. */
    private static final int ABLE = 6;

    /** What a government spends on many things at once. */
    private static final Set<String> BUDGETS =
            Set.of("government_spending", "wage", "external_debt", "public_debt", "tax_revenue");

    /** What is done with one item of a budget. */
    private static final String[] PURPOSES = {"service", "fund", "build", "buy", "fight", "finance", "support", "repay"
    };

    /** What is spoken of where tariffs are what a supplier charges. */
    private static final String[] UTILITIES = {
        "bill",
        "bills",
        "customers",
        "households",
        "water",
        "electricity",
        "gas",
        "energy",
        "power",
        "utility",
        "telephone"
    };

    /** What is left of a good, or lacking. */
    private static final String[] BALANCES = {"surplus", "deficit", "shortfall", "shortage", "glut", "oversupply"};

    /** What is drawn up in points: {@code a 14-point memorandum}. */
    private static final String[] LISTS = {
        "plan",
        "memorandum",
        "agenda",
        "program",
        "programme",
        "proposal",
        "list",
        "charter",
        "framework",
        "manifesto",
        "roadmap",
        "strategy",
        "declaration",
        "deal",
        "checklist",
        "document",
        "peace"
    };

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Scene scene;
    private final Tokens tokens;

    Strangers(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** Whose the number is instead; null where it may be the indicator's. */
    @Nullable
    String refusal(Draft draft) {
        var amount = draft.amount;
        if (amount.family().equals("index") && tokens.isAny(amount.to(), LISTS)) {
            return "how many points something has";
        }
        if (amount.family().equals("percent")) {
            if (taxes(draft)) {
                return "a tax";
            }
            if (draft.code().equals("tariff") && charged(draft)) {
                return "what a utility charges";
            }
            if (draft.code().equals("policy_rate") && carried(amount)) {
                return "the rate of one loan or bond";
            }
            if (stake(amount)) {
                return "a stake or share in something";
            }
            if (draft.code().equals("cpi") && partial(draft)) {
                return "a part of the total";
            }
            if (draft.measure == Measure.GROWTH && ratio(draft)) {
                return "a ratio";
            }
            if (draft.measure == Measure.GROWTH && fewer(amount)) {
                return "a count of something else";
            }
            return draft.code().equals("wage") && tokens.isAny(amount.to(), "bonus", "bonuses") ? "a bonus" : null;
        }
        if (draft.code().equals("tax_revenue") && lost(draft)) {
            return "what is lost";
        }
        if (BUDGETS.contains(draft.code()) && item(draft)) {
            return "one item of a budget";
        }
        if (!Goods.isPhysical(draft) || draft.measure == Measure.GROWTH) {
            return null;
        }
        if (draft.status == Status.ACTUAL && possible(amount)) {
            return "a capacity";
        }
        return balance(amount) ? "what is left over or lacking" : null;
    }

    /** Whether revenue is told that somebody goes without: {@code was losing tariff revenue of $19 billion}. */
    private boolean lost(Draft draft) {
        int from = draft.term == null ? draft.amount.from() : Math.min(draft.term.from(), draft.amount.from());
        return scene.says(
                Math.max(scene.from, from - ABLE),
                from,
                "lose",
                "loses",
                "losing",
                "lost",
                "forgo",
                "forgone",
                "foregone");
    }

    /** Whether only what somebody is able to make is told: {@code can produce up to a million barrels a day}, {@code capacity is nearer two million}. */
    private boolean possible(Amount amount) {
        int last = scene.amounts.indexOf(amount) - 1;
        int from = Math.max(scene.from, amount.from() - ABLE);
        for (int i = amount.from() - 1;
                i > (last < 0 ? from : Math.max(from, scene.amounts.get(last).to()));
                i--) {
            if (tokens.is(i, "capacity") && !tokens.isAny(i - 1, "at", "full")) {
                return true;
            }
            if (tokens.isAny(i, "produce", "pump", "export", "make", "process", "refine", "handle", "mine", "grow")) {
                return tokens.is(i - 1, "can")
                        || tokens.is(i - 1, "to") && tokens.isAny(i - 2, "able", "ability", "capacity");
            }
        }
        return false;
    }

    /** Whether a percentage is that of a tax: {@code a 16% flat tax}; not {@code a 16% rise in tax revenue}. */
    private boolean taxes(Draft draft) {
        int to = draft.amount.to();
        for (int i = to; i < Math.min(scene.to, to + NAME) && !draft.code().equals("tariff"); i++) {
            if (tokens.isAny(i, "tax", "taxes", "vat")) {
                return !tokens.isAny(i + 1, "revenue", "revenues", "receipts", "take", "income", "collections");
            }
            if (tokens.kind(i) != Tokens.Kind.WORD
                    || tokens.hitOver(i, Layer.MOVE) >= 0 && !tokens.is(i, "flat")
                    || tokens.isAny(i, "of", "in", "on", "and", "from", "to", "after", "as", "for")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a tariff is what households pay for energy or water: {@code the supplier raised tariffs by 12%}. */
    private boolean charged(Draft draft) {
        return draft.measure != Measure.LEVEL
                && draft.counterpart == null
                && scene.says(scene.from, scene.to, UTILITIES)
                && !scene.says(scene.from, scene.to, "imports", "import", "imported", "goods", "customs", "trade");
    }

    /** Whether a rate is what some paper bears: {@code the notes carry a fixed 8% annual interest rate}. */
    private boolean carried(Amount amount) {
        int clause = scene.clauseFrom(amount.core());
        return scene.says(clause, amount.from(), "carry", "carries", "carrying", "carried", "bear", "bears", "bearing")
                && scene.says(clause, amount.from(), "note", "notes", "bond", "bonds", "loan", "loans", "debentures");
    }

    /** Whether a percentage is of what somebody owns or has of a market: {@code stakes of up to 10%}, {@code its 31% share}. */
    private boolean stake(Amount amount) {
        int at = amount.from() - 1;
        while (at > scene.from && tokens.isAny(at, "of", "up", "to", "as", "much", "about")) {
            at--;
        }
        return tokens.isAny(amount.to(), "stake", "stakes", "shareholding", "holding")
                || tokens.is(amount.to(), "share") && !tokens.isAny(amount.to() + 1, "price", "index", "prices")
                || at < amount.from() - 1 && tokens.isAny(at, "stake", "stakes", "shareholding", "shareholdings");
    }

    /** Whether something is left out of the basket: {@code excluding petrol, prices rose 2.5%}; without two of its parts it is the core's. */
    private boolean partial(Draft draft) {
        int clause = scene.clauseFrom(draft.amount.core());
        for (int i = scene.from; i < draft.amount.from(); i++) {
            boolean without = tokens.isAny(i, "excluding", "excludes") && tokens.hitOver(i + 1, Layer.ITEM) >= 0;
            if (without && (i >= clause || i == scene.from)) {
                return true;
            }
        }
        return tokens.is(draft.amount.to(), "excluding");
    }

    /** Whether a clause is about the ratio or the content of something: {@code the ratio of reserves to debt rose to 85%}. */
    private boolean ratio(Draft draft) {
        var term = draft.term;
        int clause = scene.clauseFrom(draft.amount.core());
        for (int i = clause; i < draft.amount.from(); i++) {
            boolean named = term != null && term.from() <= i && i < term.to();
            boolean content = tokens.is(i, "content") && !tokens.isAny(i + 1, "with", "to", "that");
            if (!named && (content || tokens.is(i, "ratio"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is counted that is no indicator: {@code facing 8% fewer consumers by 2050}. */
    private boolean fewer(Amount amount) {
        return tokens.isAny(amount.to(), "fewer", "more") && scene.isPlural(amount.to() + 1);
    }

    /** Whether a sum is for one purpose: {@code 9 trillion naira for wage increases}, {@code $2 billion to service its debt}. */
    private boolean item(Draft draft) {
        int to = draft.amount.to();
        var term = draft.term;
        boolean own = draft.code().equals("government_spending") && term != null && term.from() > to;
        boolean time = tokens.is(to + 2, "first") || scene.timeAt(to) || scene.timeAt(to + 1) || scene.timeAt(to + 2);
        boolean purpose =
                tokens.is(to, "for") && !time && !own || tokens.is(to, "to") && tokens.isAny(to + 1, PURPOSES);
        return purpose
                && draft.amount.role() == null
                && draft.value != null
                && draft.value.abs().compareTo(MILLION) >= 0;
    }

    /** Whether an amount of a good is what is made beyond what is used, or the other way round: {@code a surplus of 70,000 bpd}. */
    private boolean balance(Amount amount) {
        int of = tokens.is(amount.from(), "of") ? amount.from() : amount.from() - 1;
        return tokens.is(of, "of") && tokens.isAny(of - 1, BALANCES) || tokens.isAny(amount.to(), BALANCES);
    }
}
