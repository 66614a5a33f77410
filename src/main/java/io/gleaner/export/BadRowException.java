package io.gleaner.export;

import java.io.IOException;

/** A row of a file that is not what it should be; the message names the file and the line. */
public final class BadRowException extends IOException {
    private static final long serialVersionUID = 1;

    BadRowException(String file, long line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
