package io.gleaner.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document is, told by its first characters and, where they leave it open, by its name. */
enum Form {
    JSON_LINES,
    HTML,
    TEXT;

    private static final int FEW_CONTROLS = 4;
    private static final int MOST_CONTROLS_PER_HUNDRED = 5;

    static Form of(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson") || isObject(start)) {
            return JSON_LINES;
        }
        boolean named = lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
        return named || isMarkup(start.toLowerCase(Locale.ROOT)) ? HTML : TEXT;
    }

    /** What no text starts with: the kind of file in words, null where it may be text. */
    static @Nullable String binary(byte[] head) {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG")) {
            return "a PNG picture";
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return "a JPEG picture";
        }
        if (start.startsWith("GIF8")) {
            return "a GIF picture";
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return "a ZIP archive or an office document";
        }
        if (start.startsWith("\u001F\u008B")) {
            return "a gzip file";
        }
        if (start.startsWith("%PDF-")) {
            return "a PDF file";
        }
        return isNoise(head) ? "a binary file" : null;
    }

    /** Text that holds no article in a way we read: the kind of file in words, null where it may be one. */
    static @Nullable String foreign(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".css") || lower.endsWith(".js") || lower.endsWith(".mjs")) {
            return "a style sheet or a script";
        }
        String start = head.stripLeading();
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return "a JSON array";
        }
        boolean tagged = start.startsWith("<?xml") || start.startsWith("<rss") || start.startsWith("<feed");
        return tagged && !isMarkup(start.toLowerCase(Locale.ROOT)) ? "an XML file" : null;
    }

    private static boolean isNoise(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        return controls > FEW_CONTROLS && controls * 100L > (long) MOST_CONTROLS_PER_HUNDRED * head.length;
    }

    private static boolean isObject(String start) {
        return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
    }

    private static boolean isMarkup(String start) {
        return start.startsWith("<")
                && (start.startsWith("<!doctype html")
                        || start.contains("<html")
                        || start.contains("<head")
                        || start.contains("<body")
                        || start.contains("<article"));
    }
}
