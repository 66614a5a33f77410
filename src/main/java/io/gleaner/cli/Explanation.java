package io.gleaner.cli;

import io.gleaner.article.Article;
import io.gleaner.extract.Extraction;
import io.gleaner.extract.Miss;
import io.gleaner.fact.Evidence;
import io.gleaner.fact.Fact;
import io.gleaner.mention.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tree from sentences to mentions to facts and misses. */
final class Explanation {
    private static final int KIND = 9;
    private static final int SLOT = 13;
    private static final int VALUE = 18;

    private final Article article;
    private final Spotter spotter;
    private final Extraction extraction;

    Explanation(Article article, Spotter spotter, Extraction extraction) {
        this.article = article;
        this.spotter = spotter;
        this.extraction = extraction;
    }

    /** One line of the tree, and what hangs from it. */
    private record Branch(String line, List<Branch> twigs) {
        static Branch leaf(String line) {
            return new Branch(line, List.of());
        }

        void print(StringBuilder out, String stem, Colours colours) {
            for (int i = 0; i < twigs.size(); i++) {
                boolean last = i == twigs.size() - 1;
                var twig = twigs.get(i);
                out.append(colours.faint(stem + (last ? "└─ " : "├─ ")))
                        .append(twig.line)
                        .append('\n');
                twig.print(out, stem + (last ? "   " : "│  "), colours);
            }
        }
    }

    String tree(Colours colours) {
        var out = new StringBuilder();
        for (Sentence sentence : spotter.sentences()) {
            out.append(colours.strong(Console.clean(sentence.text()))).append('\n');
            var branches = new ArrayList<Branch>();
            var spotted = spotter.in(sentence);
            if (!spotted.isEmpty()) {
                branches.add(new Branch(
                        "mentions",
                        spotted.stream().map(one -> mention(one, colours)).toList()));
            }
            facts(sentence).forEach(fact -> branches.add(fact(fact, colours)));
            misses(sentence).forEach(miss -> branches.add(miss(miss, colours)));
            if (sentence.amounts().isEmpty()) {
                branches.add(Branch.leaf("no number stands here, so there is no fact"));
            }
            new Branch("", branches).print(out, "", colours);
            out.append('\n');
        }
        return out.toString();
    }

    private Branch mention(Spotted one, Colours colours) {
        String quote = Console.clean(article.text().substring(one.start(), one.end()));
        return Branch.leaf(pad(one.kind().name().toLowerCase(Locale.ROOT), KIND)
                + pad(colours.named(quote), VALUE + colours.named("x").length() - 1)
                + "  " + meaning(one));
    }

    private static String meaning(Spotted one) {
        return switch (one.kind()) {
            case AMOUNT -> amount(one);
            case PERIOD -> one.period() == null ? "cannot be told without a date" : one.period();
            case PLACE, TERM -> String.valueOf(one.code());
        };
    }

    private static String amount(Spotted one) {
        var words = new ArrayList<String>();
        if (one.bound() != null && !one.bound().equals("=")) {
            words.add(one.bound());
        }
        words.add(one.value() == null ? "uncertain" : one.value().toPlainString());
        if (one.upper() != null) {
            words.add("to " + one.upper().toPlainString());
        }
        words.add(one.unit() == null ? "(no unit)" : one.unit());
        if (one.direction() != null) {
            words.add("· " + one.direction());
        }
        if (one.role() != null) {
            words.add("· " + one.role());
        }
        return String.join(" ", words);
    }

    private List<Fact> facts(Sentence sentence) {
        return extraction.facts().stream()
                .filter(fact -> holds(sentence, fact.evidence().start()))
                .toList();
    }

    private List<Miss> misses(Sentence sentence) {
        return extraction.misses().stream()
                .filter(miss -> holds(sentence, miss.start()))
                .toList();
    }

    private static boolean holds(Sentence sentence, int at) {
        return at >= sentence.start() && at < sentence.end();
    }

    private static Branch fact(Fact fact, Colours colours) {
        var evidence = fact.evidence();
        var twigs = new ArrayList<Branch>();
        twigs.add(Branch.leaf(pad("rule", SLOT) + evidence.rule()));
        var reasons = evidence.reasons().stream()
                .collect(Collectors.groupingBy(
                        Evidence.Reason::slot,
                        LinkedHashMap::new,
                        Collectors.mapping(Evidence.Reason::why, Collectors.joining("; "))));
        slots(fact).forEach((slot, value) -> {
            String why = Objects.requireNonNullElse(reasons.remove(slot), "");
            if (!value.isEmpty() || !why.isEmpty()) {
                twigs.add(slot(slot, value.isEmpty() ? "-" : value, why, colours));
            }
        });
        reasons.forEach((slot, why) -> twigs.add(slot(slot, "", why, colours)));
        twigs.add(Branch.leaf(pad("confidence", SLOT) + fact.confidence()));
        return new Branch(
                colours.good("fact") + "  " + colours.strong(fact.toString()) + "  "
                        + quoted(evidence.quote(), colours),
                twigs);
    }

    private static Branch slot(String slot, String value, String why, Colours colours) {
        String line = why.isEmpty() ? value : pad(value, VALUE) + "  " + colours.faint(Console.clean(why));
        return Branch.leaf(pad(slot, SLOT) + line);
    }

    private static Map<String, String> slots(Fact fact) {
        var said = fact.statement();
        var quantity = said.quantity();
        var slots = new LinkedHashMap<String, String>();
        slots.put("indicator", said.indicator().code());
        slots.put("item", text(said.item()));
        slots.put("area", text(said.area()));
        slots.put("counterpart", text(said.counterpart()));
        slots.put("measure", said.measure().code());
        slots.put("basis", said.basis() == null ? "" : said.basis().code());
        slots.put("value", quantity.value().toPlainString());
        slots.put("upper", quantity.upper() == null ? "" : quantity.upper().toPlainString());
        slots.put("unit", quantity.unit().code());
        slots.put("qualifier", quantity.qualifier().sign());
        slots.put("period", text(said.period()));
        slots.put("status", said.status().code());
        slots.put("source", Console.clean(text(fact.evidence().source())));
        return slots;
    }

    private static Branch miss(Miss miss, Colours colours) {
        return Branch.leaf(
                colours.bad("miss") + "  " + quoted(miss.quote(), colours) + "  " + Console.clean(miss.reason()));
    }

    private static String quoted(String quote, Colours colours) {
        return colours.named("\u201C" + Console.clean(quote) + "\u201D");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
