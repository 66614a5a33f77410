package io.gleaner.article;

import io.gleaner.article.Clue.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the times a text names, and from the words around them whether they lie ahead of its publication. */
final class Clues {
    private static final int ENOUGH = 40_000;
    private static final int OLDEST = 1900;
    private static final int NEWEST = 2100;
    private static final int AHEAD_BEFORE = 20;
    private static final int AHEAD_BEHIND = 3;
    private static final int MID_MONTH = 16;
    private static final int LATE_MONTH = 26;

    private final Set<Clue> found = new LinkedHashSet<>();
    private List<String> words = List.of();

    private Clues() {}

    static Set<Clue> in(String text) {
        var clues = new Clues();
        int end = Math.min(text.length(), ENOUGH);
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n' || closes(text, i)) {
                clues.sentence(text.substring(start, i));
                start = i + 1;
            }
        }
        clues.sentence(text.substring(start, end));
        return clues.found;
    }

    /** Whether a sentence ends here: behind a word or a figure, not behind {@code Jan.} or {@code U.S.} */
    private static boolean closes(String text, int at) {
        if (".!?".indexOf(text.charAt(at)) < 0 || at < 3 || at + 2 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean word = Character.isLowerCase(before)
                && Character.isLowerCase(text.charAt(at - 2))
                && Character.isLowerCase(text.charAt(at - 3));
        char next = text.charAt(at + 2);
        return (word || !Character.isLetter(before))
                && Character.isWhitespace(text.charAt(at + 1))
                && !Character.isLowerCase(next)
                && !Character.isDigit(next);
    }

    private void sentence(String sentence) {
        words = split(sentence);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (isYear(word)) {
                year(i, Integer.parseInt(word));
            } else if (Character.isUpperCase(word.charAt(0))) {
                int month = Moment.TIMES.number("month", lower(i), 0);
                if (month > 0) {
                    i = month(i, month);
                }
            }
        }
    }

    private void year(int at, int year) {
        String before = lower(at - 1);
        if (isCounted(at, before)) {
            return;
        }
        boolean ahead = isAhead(at);
        int reached = Moment.TIMES.number("part", before.equals("of") ? lower(at - 2) : before, 0);
        if (reached > 0) {
            found.add(new Clue(Kind.MONTH, year, reached, 0, ahead));
        } else if (Moment.TIMES.has("quarter", before.equals("of") ? lower(at - 2) : before)) {
            found.add(new Clue(Kind.PART, year, 0, 0, ahead));
        } else if (Moment.TIMES.has("before", before)) {
            found.add(new Clue(before.equals("since") ? Kind.PART : Kind.YEAR, year, 0, 0, ahead));
        } else if (Moment.TIMES.has("label", before) && isNoun(at + 1)) {
            found.add(new Clue(Kind.LABEL, year, 0, 0, false));
        }
    }

    /** Takes {@code May}, {@code May 7}, {@code 7 May}, with a year or without; where its last word stands. */
    private int month(int at, int month) {
        int last = at;
        int day = day(at + 1);
        if (day > 0) {
            last = at + 1;
        } else {
            day = day(at - 1);
        }
        boolean named = day > 0 || Moment.TIMES.has("before", lower(at - 1)) || isPossessive(at);
        if (isYear(word(last + 1))) {
            last++;
            found.add(new Clue(Kind.MONTH, Integer.parseInt(word(last)), month, day, isAhead(at)));
        } else if (named) {
            found.add(new Clue(Kind.MONTH, 0, month, day > 0 ? day : begun(at - 1), isAhead(at)));
        }
        return last;
    }

    private boolean isPossessive(int at) {
        return word(at + 1).equals("'s");
    }

    private int begun(int at) {
        return switch (Moment.TIMES.number("part", lower(at), 0)) {
            case 0 -> 0;
            case 2 -> 3;
            case 6 -> MID_MONTH;
            default -> LATE_MONTH;
        };
    }

    private int day(int at) {
        String word = word(at);
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        String suffix = word.substring(digits);
        boolean bare = suffix.isEmpty()
                || suffix.equals("st")
                || suffix.equals("nd")
                || suffix.equals("rd")
                || suffix.equals("th");
        int day = digits == 0 || digits > 2 || !bare ? 0 : Days.digits(word, 0, digits);
        return day <= 31 ? Math.max(0, day) : 0;
    }

    private boolean isAhead(int at) {
        int before = at - 1;
        while (Moment.TIMES.has("part", lower(before))
                || lower(before).equals("the")
                || lower(before).equals("of")) {
            before--;
        }
        if (Moment.TIMES.has("behind", lower(before))) {
            return false;
        }
        if (Moment.TIMES.has("onward", lower(before))) {
            return true;
        }
        for (int i = Math.max(0, at - AHEAD_BEFORE); i <= Math.min(words.size() - 1, at + AHEAD_BEHIND); i++) {
            if (Moment.TIMES.has("ahead", words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number counts things, as in {@code of 2000 workers}. */
    private boolean isCounted(int at, String before) {
        String after = word(at + 1);
        if (before.equals("in") || before.equals("since") || Moment.TIMES.has("label", before)) {
            return after.equals("%");
        }
        return after.equals("%") || (isNoun(at + 1) && after.endsWith("s") && after.length() > 3);
    }

    private boolean isNoun(int at) {
        String word = word(at);
        return word.length() > 2 && Character.isLowerCase(word.charAt(0));
    }

    private static boolean isYear(String word) {
        int year = word.length() == 4 ? Days.digits(word, 0, 4) : -1;
        return year >= OLDEST && year <= NEWEST;
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }

    private String lower(int at) {
        return word(at).toLowerCase(Locale.ROOT);
    }

    /** Words, and numbers with the signs that cling to them: {@code $2025} and {@code 2,025} are no years. */
    private static List<String> split(String sentence) {
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= sentence.length(); i++) {
            char c = i < sentence.length() ? sentence.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.CURRENCY_SYMBOL
                    || (start >= 0 && isInside(sentence, i))) {
                start = start < 0 ? i : start;
                continue;
            }
            if (start >= 0) {
                words.add(sentence.substring(start, i));
                start = -1;
            }
            if (c == '%') {
                words.add("%");
            } else if ((c == '\'' || c == '\u2019') && i + 1 < sentence.length() && sentence.charAt(i + 1) == 's') {
                words.add("'s");
                i++;
            }
        }
        return words;
    }

    /** Whether a comma, point or colon stands between two digits. */
    private static boolean isInside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && ",.:".indexOf(text.charAt(at)) >= 0
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
