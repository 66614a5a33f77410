package io.gleaner.cli;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The streams as text: data to one, everything else to the other. */
final class Console {
    /** Takes away what the progress has drawn. */
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Streams streams;
    private final Writer out;
    private final PrintWriter err;
    private final Colours colours;

    Console(Streams streams) {
        this.streams = streams;
        this.out = new BufferedWriter(new OutputStreamWriter(new Told(streams.out()), StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8), true);
        this.colours = new Colours(streams.colours());
    }

    InputStream in() {
        return streams.in();
    }

    /** Where data goes; a write that fails throws {@link Unwritable}. */
    Writer out() {
        return out;
    }

    /** Standard output for what is drawn for the eye. */
    Writer screen() {
        return streams.unicode() ? out : new PlainSigns(out);
    }

    /** How many columns a line of standard output has. */
    int width() {
        return streams.width();
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return err;
    }

    Colours colours() {
        return colours;
    }

    boolean showsProgress() {
        return streams.progress();
    }

    PrintStream progress() {
        return new PrintStream(streams.err(), true, StandardCharsets.UTF_8);
    }

    /** Says one line that is no data. */
    void say(String line) {
        if (streams.progress()) {
            err.print(CLEAR_LINE);
        }
        // A file's name may hold anything, also what moves a cursor.
        err.print(clean(line) + "\n");
        err.flush();
    }

    /** The text with a blank for each control character. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return clean.toString();
    }

    /** Standard output takes nothing more. */
    static final class Unwritable extends IOException {
        private static final long serialVersionUID = 1;

        Unwritable(IOException cause) {
            super(cause);
        }

        /** Whether the reader at the other end has gone, which is no fault: {@code | head} does so. */
        boolean isClosedPipe() {
            String message = String.valueOf(getCause());
            return message.contains("roken pipe") || message.contains("pipe is being closed");
        }
    }

    /** Standard output whose failures can be told from those of other files. */
    private static final class Told extends FilterOutputStream {
        Told(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new Unwritable(e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new Unwritable(e);
            }
        }
    }
}
