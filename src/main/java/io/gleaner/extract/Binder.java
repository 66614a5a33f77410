package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.rule.Rules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Settles the slots of every amount of a sentence, one small class a slot, in the order in which they need each other. */
final class Binder {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2099);
    private static final int NO_YEAR = Integer.MAX_VALUE;

    private final Rules rules;
    private final Topic topic;
    private final Companies companies;
    private final @Nullable LocalDate published;

    Binder(Rules rules, Topic topic, Companies companies, @Nullable LocalDate published) {
        this.rules = rules;
        this.topic = topic;
        this.companies = companies;
        this.published = published;
    }

    /** A draft for every amount of the sentence, settled or refused. */
    List<Draft> bind(Scene scene) {
        topic.nextSentence();
        if (scene.amounts.isEmpty()) {
            return List.of();
        }
        var drafts = new ArrayList<Draft>();
        var speaker = new Sources(scene).find();
        var subjects = new Subjects(rules, scene, topic);
        for (var amount : scene.amounts) {
            var draft = new Draft(amount);
            draft.source = speaker;
            draft.sentence = topic.sentence();
            drafts.addAll(settle(draft, scene, subjects, drafts));
        }
        return drafts;
    }

    /** Settles one draft; with it come the further ones that its number stands for. */
    private List<Draft> settle(Draft draft, Scene scene, Subjects subjects, List<Draft> before) {
        String nothing = nothing(draft.amount, scene);
        if (nothing != null) {
            draft.refuse(nothing);
            return List.of(draft);
        }
        new Relations(scene, topic).settle(draft, before);
        subjects.settle(draft, before);
        if (draft.isRefused()) {
            return List.of(draft);
        }
        int year = published == null ? NO_YEAR : published.getYear();
        new Places(rules.catalogue(), scene, topic, year).settle(draft, before);
        new Units(rules.currencies(), scene, topic, published).settle(draft);
        new Crosses(rules.currencies(), scene, topic, published).settle(draft);
        new Measures(scene).settle(draft, before);
        new Statuses(scene).settle(draft, before);
        var dating = new Dating(rules.catalogue(), scene, topic.timeline, published);
        var quotes = new Quotes(rules.catalogue(), scene, topic, published);
        new Periods(dating, scene, topic, quotes, published).settle(draft, before);
        new Bases(scene, topic, dating, quotes).settle(draft, before);
        new Refusals(rules.catalogue(), scene, companies, topic).settle(draft, before);
        if (draft.area == null && !draft.code().equals("price")) {
            draft.refuse("of which country cannot be told");
        }
        var all = new ArrayList<Draft>();
        all.add(draft);
        all.addAll(new Doubles(rules.catalogue(), scene, dating).of(draft));
        return all;
    }

    /** Why an amount is no indicator's by its own words; null where it may be one. */
    private static @Nullable String nothing(Amount amount, Scene scene) {
        if (amount.value() == null) {
            return "an uncertain number";
        }
        if (new Conversions(scene).isOne(amount)) {
            return "the figure before it in another currency";
        }
        if (isYear(amount, scene)) {
            return "a year";
        }
        if (amount.bare() && scene.tokens.isAny(amount.to(), "am", "pm", "gmt", "edt", "est", "bst", "cet", "ist")) {
            return "a time of day";
        }
        if (scene.tokens.isSymbol(amount.to(), '=')) {
            return "one, of which the other side is told";
        }
        return switch (amount.family()) {
            case "time", "length", "shares", "power" -> "counted in " + amount.family();
            default -> null;
        };
    }

    /** Whether an amount is written as a year is: four digits that no comma parts. */
    private static boolean isYear(Amount amount, Scene scene) {
        var value = amount.value();
        return amount.bare()
                && value != null
                && value.scale() <= 0
                && !amount.words()
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0
                && scene.words(amount.from(), amount.to()).indexOf(',') < 0;
    }
}
