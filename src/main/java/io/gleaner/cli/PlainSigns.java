package io.gleaner.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** The signs that tables are drawn with, as ASCII has them; what articles say stays as it is. */
final class PlainSigns extends FilterWriter {
    private static final String DRAWN =
            "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588\u2212\u2013\u2026\u00B7\u201C\u201D";
    private static final String PLAIN = "_.-=+*%#--~,\"\"";

    PlainSigns(Writer out) {
        super(out);
    }

    private static char plain(char sign) {
        int at = DRAWN.indexOf(sign);
        return at < 0 ? sign : PLAIN.charAt(at);
    }

    @Override
    public void write(int sign) throws IOException {
        out.write(plain((char) sign));
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
        write(new String(signs, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            out.write(plain(text.charAt(i)));
        }
    }
}
