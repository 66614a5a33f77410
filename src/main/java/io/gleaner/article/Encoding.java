package io.gleaner.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How bytes become text. A byte order mark decides; then the alternating zeros of UTF-16; then whether the bytes are UTF-8
 * without a fault; then what an HTML page says of itself; then windows-1252, which is what most faulty pages are in.
 *
 * @param charset the charset
 * @param mark how many bytes of byte order mark stand before the text
 */
record Encoding(Charset charset, int mark) {
    /** What the first bytes say for sure, null where they say nothing. */
    static @Nullable Encoding ofHead(byte[] head) {
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        int pairs = Math.min(head.length, 512) / 2;
        for (int i = 0; i < pairs * 2; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        if (pairs >= 4 && zeros[1] > pairs * 0.6 && zeros[0] < pairs * 0.05) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (pairs >= 4 && zeros[0] > pairs * 0.6 && zeros[1] < pairs * 0.05) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return null;
    }

    /** How these bytes are best read; {@code declared} is what the document says of itself. */
    static Encoding of(byte[] bytes, @Nullable Charset declared) {
        Encoding sure = ofHead(bytes);
        if (sure != null) {
            return sure;
        }
        if (isUtf8(bytes) || mostlyUtf8(bytes)) {
            return new Encoding(StandardCharsets.UTF_8, 0);
        }
        return new Encoding(declared == null || declared.equals(StandardCharsets.UTF_8) ? windows() : declared, 0);
    }

    /** The text; U+FFFD stands for what no character is. */
    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** A charset by the name a page gives it, null where there is none of that name; Latin-1 means windows-1252 on the web. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? windows()
                    : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Charset windows() {
        return Charset.forName("windows-1252");
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether broken bytes stand among more whole multi-byte characters, which text in another charset holds by chance only. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int whole = 0;
        int faults = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC2 ? 1 : 0;
            int next = 1;
            while (next <= more && i + next < bytes.length && (bytes[i + next] & 0xC0) == 0x80) {
                next++;
            }
            if (more > 0 && next > more) {
                whole++;
                i += more;
            } else {
                faults++;
            }
        }
        return whole > faults;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
