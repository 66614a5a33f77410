package io.gleaner.rule;

/** A data file says something that cannot be meant; the message names file and line. */
public final class BadRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadRule(String file, int line, String what) {
        super(file + (line > 0 ? ":" + line : "") + ": " + what);
    }
}
