package io.gleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a run of the program left behind: its exit code and its two streams. */
record Ran(int code, String out, String err) {
    static Ran gleaner(Object... args) {
        return fed(InputStream.nullInputStream(), args);
    }

    static Ran fed(String in, Object... args) {
        return fed(new ByteArrayInputStream(in.getBytes(UTF_8)), args);
    }

    static Ran fed(InputStream in, Object... args) {
        return watched(false, in, args);
    }

    /** As if somebody watched. */
    static Ran watched(Object... args) {
        return watched(true, InputStream.nullInputStream(), args);
    }

    private static Ran watched(boolean watched, InputStream in, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Gleaner.run(
                new Streams(in, out, err, watched, watched, Integer.MAX_VALUE, true),
                Arrays.stream(args).map(Ran::text).toArray(String[]::new));
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    private static String text(Object arg) {
        return arg instanceof Path path ? path.toString() : (String) arg;
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
