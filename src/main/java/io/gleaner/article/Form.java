package io.gleaner.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a document is, told by its first bytes and, where they leave it open, by its name. */
enum Form {
    JSON_LINES,
    HTML,
    TEXT;

    static final int HEAD = 8192;

    static Form of(String name, String head) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        String start = head.stripLeading();
        if (start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")) {
            return JSON_LINES;
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || looksLikeHtml(start)) {
            return HTML;
        }
        return TEXT;
    }

    private static boolean looksLikeHtml(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        return lower.startsWith("<!doctype html")
                || lower.startsWith("<html")
                || lower.startsWith("<")
                        && (lower.contains("<html") || lower.contains("<body") || lower.contains("<article"));
    }

    static String ascii(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1);
    }
}
