package io.gleaner.article;

import java.util.Objects;

/**
 * Something in the input that could not be read as it stands. Its text is one line: {@code FILE:LINE: expected …; done}.
 *
 * @param file the file or folder, as the user named it
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param expected what should have been there, and what was there instead
 * @param done what was done about it
 * @param lost whether an article may be missing because of it; false for a remark about one that was read
 */
public record Problem(String file, int line, String expected, String done, boolean lost) {
    public Problem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(done);
        if (line < 0) {
            throw new IllegalArgumentException("line " + line);
        }
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": expected " + expected + "; " + done;
    }
}
