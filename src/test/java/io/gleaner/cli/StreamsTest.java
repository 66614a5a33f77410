package io.gleaner.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temp;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A stream that takes so many bytes and then fails. */
    private static OutputStream failing(int bytes, String message) {
        return new OutputStream() {
            private int left = bytes;

            @Override
            public void write(int b) throws IOException {
                if (left-- <= 0) {
                    throw new IOException(message);
                }
            }
        };
    }

    private int run(OutputStream out, String... args) {
        return Gleaner.run(
                new Streams(InputStream.nullInputStream(), out, err, false, false, Integer.MAX_VALUE, true), args);
    }

    @Test
    void aPipeThatNobodyReadsEndsQuietly() {
        var feed = News.write(temp, "feed.jsonl", News.lines(300)).toString();

        assertThat(run(failing(1000, "Broken pipe"), "extract", feed)).isZero();
        assertThat(run(failing(0, "Broken pipe"), "--help")).isZero();
        assertThat(run(failing(0, "Broken pipe"), "explain", News.TRADE)).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFullDiskIsTold() {
        var feed = News.write(temp, "feed.jsonl", News.lines(300)).toString();

        assertThat(run(failing(1000, "No space left on device"), "extract", feed))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("could not write: No space left on device");
    }

    @Test
    void textIsUtf8Everywhere() {
        var out = new ByteArrayOutputStream();

        run(out, "explain", "Türkiye's exports rose ¥5 billion in May.");

        assertThat(out.toString(UTF_8)).contains("Türkiye's exports rose ¥5 billion", "└─");
    }
}
