package io.gleaner.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands on a page and belongs to no article, as {@code furniture.tsv} lists it. */
final class Furniture {
    /** What a line of furniture does to the lines after it. */
    enum Effect {
        /** Nothing: the line is no furniture. */
        NONE,
        /** It goes alone. */
        DROP,
        /** The short lines after it go with it. */
        ASIDE,
        /** All after it goes, until a new article starts. */
        END
    }

    private static final int LONGEST = 120;

    private final Words words = Words.load("furniture.tsv", 2, List.of("end", "aside", "drop", "part", "keep"));
    private final List<String> endings = patterns("end");
    private final List<String> asides = patterns("aside");
    private final List<String> drops = patterns("drop");

    private List<String> patterns(String kind) {
        var patterns = new ArrayList<String>();
        for (String form : words.of(kind).keySet()) {
            if (form.indexOf('*') >= 0) {
                patterns.add(form);
            }
        }
        return patterns;
    }

    Effect of(String line) {
        if (line.length() > LONGEST) {
            return Effect.NONE;
        }
        String bare = bare(line);
        if (bare.isEmpty()) {
            return Effect.NONE;
        }
        if (words.has("end", bare) || any(endings, bare)) {
            return Effect.END;
        }
        if (words.has("aside", bare) || any(asides, bare)) {
            return Effect.ASIDE;
        }
        return words.has("drop", bare) || any(drops, bare) ? Effect.DROP : Effect.NONE;
    }

    /** Whether one of the words in this class, id or role attribute names furniture and none beside it says otherwise. */
    boolean isPart(String attribute) {
        boolean part = false;
        int start = 0;
        for (int i = 0; i <= attribute.length(); i++) {
            boolean ends = i == attribute.length() || !Character.isLetter(attribute.charAt(i));
            if (ends || (i > start && isHump(attribute, i))) {
                String word = attribute.substring(start, i).toLowerCase(Locale.ROOT);
                part |= words.has("part", word);
                if (words.has("keep", word)) {
                    return false;
                }
                start = ends ? i + 1 : i;
            }
        }
        return part;
    }

    private static boolean isHump(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    /** Lower case, without a count in front or brackets behind, and without closing punctuation. */
    private static String bare(String line) {
        String lower = line.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        int bracket = lower.lastIndexOf('(');
        if (bracket > 0 && lower.endsWith(")") && Days.digits(lower, bracket + 1, lower.length() - 1) >= 0) {
            lower = lower.substring(0, bracket);
        }
        int end = lower.length();
        while (end > 0 && ".:!…>»- ".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    private static boolean any(List<String> patterns, String bare) {
        for (String pattern : patterns) {
            if (matches(pattern, bare)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the parts between the stars follow one another in the text, the first and last at its ends. */
    private static boolean matches(String pattern, String text) {
        int at = 0;
        int from = 0;
        while (true) {
            int star = pattern.indexOf('*', from);
            String part = pattern.substring(from, star < 0 ? pattern.length() : star);
            if (star < 0) {
                return text.length() - at >= part.length() && text.endsWith(part);
            }
            int found = from == 0 ? (text.startsWith(part) ? 0 : -1) : text.indexOf(part, at);
            if (found < 0) {
                return false;
            }
            at = found + part.length();
            from = star + 1;
        }
    }
}
