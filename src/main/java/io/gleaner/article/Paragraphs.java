package io.gleaner.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of plain text. As a rule a line is one; where the text is wrapped at a column, the lines between two empty
 * ones are.
 */
final class Paragraphs {
    private static final int WIDEST_WRAP = 120;
    private static final int NARROWEST_WRAP = 40;
    private static final int FEWEST_WRAPPED = 3;

    private final List<String> lines;
    private final int width;

    Paragraphs(List<String> lines) {
        this.lines = lines;
        this.width = width(lines);
    }

    boolean wrapped() {
        return width > 0;
    }

    /** Whether a line is so short that in wrapped text it must be the last of its paragraph. */
    boolean isShort(String line) {
        return line.length() < width * 0.75;
    }

    List<String> join() {
        var paragraphs = new ArrayList<String>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!open.isEmpty() && (line.isEmpty() || !wrapped() || isBullet(line) || closes(i - 1))) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
            if (!open.isEmpty() && open.charAt(open.length() - 1) != '-') {
                open.append(' ');
            }
            open.append(line);
        }
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
        }
        return paragraphs;
    }

    private boolean closes(int i) {
        return isShort(lines.get(i)) && endsSentence(lines.get(i));
    }

    static boolean endsSentence(String line) {
        int end = line.length() - 1;
        while (end >= 0 && "\"'\u201D\u2019)".indexOf(line.charAt(end)) >= 0) {
            end--;
        }
        return end >= 0 && ".!?:".indexOf(line.charAt(end)) >= 0;
    }

    private static boolean isBullet(String line) {
        return line.length() > 2 && "-*\u2022\u00B7\u25CF\u25AA".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    }

    /** The column the text is wrapped at, 0 where it is not. */
    private static int width(List<String> lines) {
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, line.length());
        }
        if (longest > WIDEST_WRAP || longest < NARROWEST_WRAP) {
            return 0;
        }
        int followed = 0;
        int full = 0;
        int closed = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isEmpty() && !lines.get(i + 1).isEmpty() && !isBullet(lines.get(i + 1))) {
                followed++;
                full += line.length() >= longest * 0.75 ? 1 : 0;
                closed += endsSentence(line) ? 1 : 0;
            }
        }
        return followed >= FEWEST_WRAPPED && full >= followed * 0.6 && closed <= followed * 0.5 ? longest : 0;
    }
}
