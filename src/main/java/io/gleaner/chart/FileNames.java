package io.gleaner.chart;

import io.gleaner.series.SeriesKey;
import io.gleaner.series.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for files that one finds again, each given once: lower-case letters, digits and hyphens. */
final class FileNames {
    private static final int MOST = 100;

    private final Set<String> given = new HashSet<>();

    /** A name for what a key measures; the frequency is told only where the name is taken without it. */
    String of(SeriesKey key, boolean mixed, String suffix, Vocabulary words) {
        var parts = new ArrayList<String>();
        if (key.area() != null) {
            parts.add(key.area().code());
        }
        if (key.item() != null) {
            parts.add(key.item());
        }
        parts.add(key.indicator().code());
        if (key.counterpart() != null) {
            parts.add(words.towards(key.indicator()));
            parts.add(key.counterpart().code());
        }
        switch (key.measure()) {
            case GROWTH, CHANGE, STREAK -> parts.add(key.measure().code());
            case LEVEL -> {}
        }
        if (key.basis() != null) {
            parts.add(key.basis().code());
        }
        parts.add(suffix);
        var name = slug(String.join("-", parts));
        var attempts = new ArrayList<String>();
        attempts.add(name);
        if (!mixed) {
            attempts.add(name + "-" + slug(key.frequency().word()));
        }
        attempts.add(name + "-" + slug(key.unit().code().replace("%", "pct")));
        for (String attempt : attempts) {
            if (given.add(attempt)) {
                return attempt;
            }
        }
        for (int i = 2; ; i++) {
            if (given.add(name + "-" + i)) {
                return name + "-" + i;
            }
        }
    }

    private static String slug(String text) {
        var slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.length() <= MOST ? slug : slug.substring(0, MOST);
    }
}
