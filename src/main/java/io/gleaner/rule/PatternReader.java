package io.gleaner.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the pattern of a phrase. Between blanks stand words; {@code (a|b c)}, one of several; {@code [a|b]}, one of several
 * or none; {@code <amount FAMILY|FAMILY>}, the amount, exactly once; {@code <country>}, {@code <people>}, {@code <bank>},
 * {@code <place>} and {@code <good>}, a mention, also as one of several; {@code ...}, up to a few words; {@code !(a|b)}, no
 * such word next.
 */
final class PatternReader {
    private final Lexicon lexicon;
    private final String text;
    private int at;

    private final List<Pattern.Part> ahead = new ArrayList<>();
    private final List<Pattern.Part> behind = new ArrayList<>();
    private final List<List<String>> required = new ArrayList<>();
    private boolean amountSeen;
    private Set<String> families = Set.of();

    private PatternReader(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /**
     * A pattern, as read.
     *
     * @param families the families of units its amount may be counted in
     * @param keys words of which one stands in every sentence that holds the phrase
     */
    record Read(Pattern pattern, Set<String> families, List<String> keys) {}

    /** Reads a pattern; throws {@link IllegalArgumentException} that says what was expected. */
    static Read read(Lexicon lexicon, String text) {
        var reader = new PatternReader(lexicon, text.strip());
        while (reader.at < reader.text.length()) {
            reader.part();
        }
        if (!reader.amountSeen) {
            throw new IllegalArgumentException("expected one <amount> in '" + text + "'");
        }
        return new Read(new Pattern(reader.ahead, reader.behind), reader.families, reader.keys());
    }

    /** The words of the part that is rarest, which the longest words are. */
    private List<String> keys() {
        return required.stream()
                .max(Comparator.comparingInt(PatternReader::shortest))
                .orElseThrow(() -> new IllegalArgumentException("expected a word that must stand in '" + text + "'"));
    }

    private static int shortest(List<String> words) {
        return words.stream().mapToInt(String::length).min().orElse(0);
    }

    private void part() {
        switch (text.charAt(at)) {
            case ' ' -> at++;
            case '<' -> slot(until('>'));
            case '(' -> choice(until(')'), false);
            case '[' -> choice(until(']'), true);
            case '!' -> not();
            default -> word();
        }
    }

    /** What stands between the bracket at hand and its other half. */
    private String until(char close) {
        int end = text.indexOf(close, at);
        if (end < 0) {
            throw new IllegalArgumentException("expected a '" + close + "' in '" + text.substring(at) + "'");
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void word() {
        int end = text.indexOf(' ', at);
        String word = text.substring(at, end < 0 ? text.length() : end);
        at += word.length();
        if (word.equals("...")) {
            add(new Pattern.Gap());
        } else {
            choice(word, false);
        }
    }

    /** Alternatives, the longest wording first. */
    private void choice(String alternatives, boolean optional) {
        var steps = new ArrayList<Pattern.Step>();
        var keys = new ArrayList<String>();
        for (String form : alternatives.split("\\|", -1)) {
            if (form.startsWith("<") && form.endsWith(">")) {
                steps.add(new Pattern.Slot(kind(form.substring(1, form.length() - 1))));
            } else {
                steps.add(new Pattern.Words(words(form)));
                keys.add(form.strip().split("[ -]", 2)[0]);
            }
        }
        boolean worded = keys.size() == steps.size();
        steps.sort(Comparator.comparingInt(
                step -> step instanceof Pattern.Words words ? -words.words().size() : 0));
        add(new Pattern.Choice(List.copyOf(steps), optional));
        if (worded && !optional) {
            required.add(keys);
        }
    }

    private List<Integer> words(String form) {
        var words = lexicon.learn(form);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("expected words in '" + text + "'");
        }
        return words;
    }

    private void not() {
        at++;
        if (at == text.length() || text.charAt(at) != '(') {
            throw new IllegalArgumentException("expected (words) behind '!' in '" + text + "'");
        }
        var words = new ArrayList<Integer>();
        for (String form : until(')').split("\\|", -1)) {
            words.addAll(words(form));
        }
        add(new Pattern.Not(List.copyOf(words)));
    }

    private void slot(String inside) {
        String[] words = inside.strip().split(" +", 2);
        if (!words[0].equals("amount")) {
            add(new Pattern.Choice(List.of(new Pattern.Slot(kind(inside.strip()))), false));
            return;
        }
        if (amountSeen) {
            throw new IllegalArgumentException("expected exactly one <amount> in '" + text + "'");
        }
        amountSeen = true;
        families = words.length == 1 ? Set.of() : Set.of(words[1].split("\\|"));
    }

    private static Pattern.Kind kind(String name) {
        for (var kind : Pattern.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "expected <amount>, <country>, <people>, <bank>, <place> or <good>, not <" + name + ">");
    }

    private void add(Pattern.Part part) {
        (amountSeen ? behind : ahead).add(part);
    }
}
