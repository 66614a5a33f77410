package io.gleaner.extract;

import io.gleaner.mention.Sentence;
import io.gleaner.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said of a table as a whole: the sentences before it, the nearest first, and the headline last. */
final class Captions {
    /** How many sentences before a table can say what it shows. */
    private static final int MOST = 3;
    /** So few sentences between two tables leave what was said of the first standing for the second. */
    private static final int FEW = 2;
    /** A longer sentence is no caption. */
    private static final int LONGEST = 800;

    private final Rules rules;
    private final List<Sentence> sentences;
    private final String text;
    private final int titleEnd;
    private @Nullable Cell title;

    Captions(Rules rules, List<Sentence> sentences, String text, int titleEnd) {
        this.rules = rules;
        this.sentences = sentences;
        this.text = text;
        this.titleEnd = titleEnd;
    }

    /**
     * The captions of a table that begins with sentence {@code first}; sentences before {@code floor} are of others.
     *
     * @param leads what is said in front of its own lines
     * @param before the table before it; null for the first
     */
    List<Cell> of(int first, int floor, List<Cell> leads, @Nullable Table before) {
        if (first == floor && leads.isEmpty() && before != null) {
            return before.captions();
        }
        var captions = new ArrayList<Cell>(leads);
        for (int s = first - 1; s >= floor && captions.size() < MOST; s--) {
            int last = s;
            while (s > floor && wrapped(s - 1, s) && length(s, last) < LONGEST / 2) {
                s--;
            }
            if (length(s, last) > LONGEST) {
                break;
            }
            int start = sentences.get(s).start();
            int end = sentences.get(last).end();
            captions.add(new Cell(rules, text.substring(start, end), start, end, false));
        }
        if (before != null && before.to() == floor && first - floor <= FEW) {
            captions.addAll(before.captions());
        } else if (titleEnd > 0) {
            captions.add(title());
        }
        return captions;
    }

    /** The headline, read when the first table asks for it. */
    private Cell title() {
        if (title == null) {
            title = new Cell(rules, text.substring(0, titleEnd), 0, titleEnd, false);
        }
        return title;
    }

    private int length(int first, int last) {
        return sentences.get(last).end() - sentences.get(first).start();
    }

    /** Whether a sentence only goes on in the next line. */
    private boolean wrapped(int s, int next) {
        char last = text.charAt(sentences.get(s).end() - 1);
        var tokens = sentences.get(next).tokens();
        return !tokens.paragraphBefore(sentences.get(next).from()) && (Character.isLetterOrDigit(last) || last == ',');
    }
}
