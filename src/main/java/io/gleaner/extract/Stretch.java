package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Some sentences that stand in one line.
 *
 * @param from the first of them
 * @param to the sentence behind the last
 * @param line where their line begins in the text
 * @param start where they begin in the text
 * @param end where they end
 * @param figures how many numbers stand in them
 * @param rowLike whether a look at the tokens alone allows for a row of a table
 */
record Stretch(int from, int to, int line, int start, int end, int figures, boolean rowLike) {
    private static final int LONGEST_ROW = 160;

    /** The stretches from sentence {@code body} on, in order; a sentence alone where its line is no row. */
    static List<Stretch> all(String text, List<Sentence> sentences, int body) {
        var stretches = new ArrayList<Stretch>();
        int i = body;
        while (i < sentences.size()) {
            int to = i + 1;
            while (to < sentences.size()
                    && !sentences.get(to).tokens().lineBefore(sentences.get(to).from())) {
                to++;
            }
            int start = sentences.get(i).start();
            int line = text.lastIndexOf('\n', start) + 1;
            int end = sentences.get(to - 1).end();
            var whole = of(sentences, i, to, line, line);
            if (to == i + 1 || whole.rowLike && isOneRow(text, start, end)) {
                stretches.add(whole);
            } else {
                for (int s = i; s < to; s++) {
                    stretches.add(of(
                            sentences,
                            s,
                            s + 1,
                            line,
                            s == i ? line : sentences.get(s).start()));
                }
            }
            i = to;
        }
        return stretches;
    }

    private static Stretch of(List<Sentence> sentences, int from, int to, int line, int start) {
        var tokens = sentences.get(from).tokens();
        int begin = sentences.get(from).from();
        int end = sentences.get(to - 1).to();
        int figures = figures(tokens, begin, end);
        boolean rowLike = rowLike(tokens, begin, end, figures);
        return new Stretch(from, to, line, start, sentences.get(to - 1).end(), figures, rowLike);
    }

    /** Whether stops inside a line can only be those of abbreviations: it is short, and no dots lead to its figures. */
    private static boolean isOneRow(String text, int start, int end) {
        return end - start <= LONGEST_ROW && text.substring(start, end).indexOf("..") < 0;
    }

    /** Whether a look at the tokens alone allows for a row: figures, few words, and something that parts cells. */
    private static boolean rowLike(Tokens tokens, int from, int to, int figures) {
        if (figures == 0) {
            return false;
        }
        int most = 12 + 3 * figures;
        int words = 0;
        boolean parted = false;
        boolean weakly = false;
        for (int i = from; i < to && words <= most; i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD) {
                words++;
                parted |= i > from && tokens.is(i, "vs");
            } else if (tokens.kind(i) == Tokens.Kind.SYMBOL) {
                char c = tokens.first(i);
                parted |= c == '|' || c == '.' && tokens.end(i) - tokens.start(i) > 1;
                weakly |= c == ':' || c == ';' || c == '(' || i == from;
            }
            parted |= i > from && tokens.start(i) - tokens.end(i - 1) > 1 && !tokens.glued(i)
                    || i > from && tabbed(tokens, i);
        }
        return parted ? words <= most : weakly ? words <= 8 + 2 * figures : figures > 1 && words <= 6;
    }

    private static int figures(Tokens tokens, int from, int to) {
        int figures = 0;
        for (int i = from; i < to; i++) {
            figures += tokens.kind(i) == Tokens.Kind.NUMBER ? 1 : 0;
        }
        return figures;
    }

    private static boolean tabbed(Tokens tokens, int i) {
        return tokens.start(i) > tokens.end(i - 1) && tokens.text().charAt(tokens.end(i - 1)) == '\t';
    }
}
