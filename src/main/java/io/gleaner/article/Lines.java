package io.gleaner.article;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, divided by line feeds only; a line too long to be an article is passed over, not held. */
final class Lines {
    private final Reader reader;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    Lines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end, null after the last; empty where {@link #tooLong()}. */
    @Nullable
    String next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        tooLong = false;
        var line = new StringBuilder();
        do {
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            take(line, stop);
            if (stop < end) {
                at = stop + 1;
                break;
            }
        } while (fill());
        return line.toString();
    }

    private void take(StringBuilder line, int stop) {
        if (tooLong || line.length() + stop - at > longest) {
            tooLong = true;
            line.setLength(0);
        } else {
            line.append(buffer, at, stop - at);
        }
        at = stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, reader.read(buffer));
        return end > 0;
    }

    /** The number of the line last returned, counted from 1. */
    int number() {
        return number;
    }

    /** Whether the line last returned was longer than allowed and its text thrown away. */
    boolean tooLong() {
        return tooLong;
    }
}
