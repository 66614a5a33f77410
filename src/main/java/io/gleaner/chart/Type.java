package io.gleaner.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The bundled typeface, and what it can show. */
final class Type {
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final Font REGULAR = load("Inter-Regular.ttf");
    private static final Font SEMIBOLD = load("Inter-SemiBold.ttf");

    private Type() {}

    private static Font load(String file) {
        try (var in = Type.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("not on the class path: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font semibold(float size) {
        return SEMIBOLD.deriveFont(size);
    }

    static boolean isSemibold(Font font) {
        return font.getFontName().equals(SEMIBOLD.getFontName());
    }

    /** How wide a text is, whatever it is drawn on. */
    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, PLAIN).getWidth();
    }

    /** Whether the typeface has every letter, so that no box would stand in for one. */
    static boolean shows(String text) {
        return !text.isBlank() && REGULAR.canDisplayUpTo(text) < 0;
    }

    /** The text with blanks evened out and without what the typeface cannot show. */
    static String printable(String text) {
        var kept = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                    kept.append(' ');
                }
            } else if (!Character.isISOControl(c) && REGULAR.canDisplay(c)) {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString().strip();
    }

    /** The text, cut with an ellipsis where it is wider than {@code room}. */
    static String fit(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", font) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
