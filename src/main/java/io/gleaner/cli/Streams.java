package io.gleaner.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a run of the program reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: data
 * @param err standard error: everything else
 * @param colours whether somebody watches standard output who may be shown colours
 * @param progress whether somebody watches standard error
 * @param width how many columns a line of standard output has; {@link Integer#MAX_VALUE} where nobody watches
 * @param unicode whether standard output shows signs beyond ASCII
 */
record Streams(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean colours,
        boolean progress,
        int width,
        boolean unicode) {

    /**
     * The streams of the process. Java cannot tell a terminal from a pipe one by one, so the launcher does, in the
     * properties {@code gleaner.stdout} and {@code gleaner.stderr}.
     */
    static Streams ofProcess() {
        var noColor = System.getenv("NO_COLOR");
        boolean plain = (noColor != null && !noColor.isEmpty()) || "dumb".equals(System.getenv("TERM"));
        // System.out swallows the news that nobody reads any more.
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isTerminal("gleaner.stdout") && !plain,
                isTerminal("gleaner.stderr") && !"dumb".equals(System.getenv("TERM")),
                Integer.getInteger("gleaner.width", Integer.MAX_VALUE),
                !"ascii".equals(System.getProperty("gleaner.signs")));
    }

    private static boolean isTerminal(String property) {
        return "terminal".equals(System.getProperty(property));
    }
}
