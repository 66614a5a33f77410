package io.gleaner.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A phrase worded as a regular expression over the sentence; its group {@code amount} holds the amount. Linear in the text. */
final class FreePattern implements Phrase.Shape {
    private static final String AMOUNT = "amount";

    private final Pattern pattern;

    /** Throws {@link IllegalArgumentException} for what is no expression, or has no such group. */
    FreePattern(String expression) {
        try {
            this.pattern = Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        if (!pattern.namedGroups().containsKey(AMOUNT)) {
            throw new IllegalArgumentException("expected a group (?P<amount>…) in '" + expression + "'");
        }
    }

    @Override
    public Phrase.@Nullable Found find(Tokens tokens, int begin, int end, int from, int to) {
        int offset = tokens.start(begin);
        var matcher = pattern.matcher(tokens.text().substring(offset, tokens.end(end - 1)));
        while (matcher.find()) {
            int first = offset + matcher.start(AMOUNT);
            int last = offset + matcher.end(AMOUNT);
            if (matcher.start(AMOUNT) >= 0 && first < tokens.end(to - 1) && last > tokens.start(from)) {
                return span(tokens, begin, end, offset + matcher.start(), offset + matcher.end());
            }
        }
        return null;
    }

    private static Phrase.Found span(Tokens tokens, int begin, int end, int start, int stop) {
        int from = begin;
        while (from + 1 < end && tokens.end(from) <= start) {
            from++;
        }
        int to = end;
        while (to - 1 > from && tokens.start(to - 1) >= stop) {
            to--;
        }
        return new Phrase.Found(from, to, null);
    }
}
