package io.gleaner.extract;

import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells a firm's results, as newswires print them, from news: {@code Shr 15 cts vs 12 cts}. */
final class CompanyReport {
    /** How many lines of results make a report. */
    private static final int LINES = 2;

    /** How far into its line a figure of a result stands. */
    private static final int REACH = 12;

    private static final String REASON = "a company's report";

    private final Tokens tokens;
    private final int titleEnd;

    /** @param titleEnd where the title ends in the text */
    CompanyReport(Tokens tokens, int titleEnd) {
        this.tokens = tokens;
        this.titleEnd = titleEnd;
    }

    boolean isOne() {
        return coded() || lines() >= LINES;
    }

    /** The numbers in it, which nobody reads: that the whole is a firm's is reason enough. */
    List<Miss> refused(String article) {
        var misses = new ArrayList<Miss>();
        String text = tokens.text();
        int begin = 0;
        int end = 0;
        String line = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.lineBefore(i)) {
                begin = tokens.start(i);
            }
            if (tokens.kind(i) == Tokens.Kind.NUMBER) {
                if (begin >= end) {
                    int stop = text.indexOf('\n', begin);
                    end = stop < 0 ? text.length() : stop;
                    line = text.substring(begin, end);
                }
                misses.add(new Miss(article, tokens.start(i), tokens.end(i), tokens.text(i), line, REASON));
            }
        }
        return misses;
    }

    /** Whether the headline carries a share's code: {@code FORD <F> SETS PAYOUT}. */
    private boolean coded() {
        for (int i = 0; i + 2 < tokens.size() && tokens.start(i) < titleEnd; i++) {
            if (tokens.isSymbol(i, '<') && tokens.allCapitals(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private int lines() {
        int lines = 0;
        for (int i = 0; i < tokens.size() && lines < LINES; i++) {
            if (tokens.lineBefore(i)) {
                int h = tokens.hitAt(i, Layer.CUE);
                var cue = tokens.sense(h, Sense.Cue.class);
                if (cue != null && cue.signal() == Signal.RESULT && figure(tokens.hitTo(h))) {
                    lines++;
                }
            }
        }
        return lines;
    }

    /** Whether money or a comparison follows on the line. */
    private boolean figure(int from) {
        for (int i = from;
                i < Math.min(tokens.size(), from + REACH) && !tokens.lineBefore(i) && !tokens.isSymbol(i, '.');
                i++) {
            if (tokens.is(i, "vs")
                    || tokens.is(i, "profit")
                    || tokens.is(i, "loss")
                    || tokens.sense(tokens.hitAt(i, Layer.UNIT), Sense.Money.class) != null) {
                return true;
            }
        }
        return false;
    }
}
