package io.gleaner.series;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import org.jspecify.annotations.Nullable;

/** A key in words. */
final class Wording {
    private Wording() {}

    static String title(SeriesKey key, Vocabulary words) {
        var title = new StringBuilder();
        if (key.area() != null) {
            title.append(words.area(key.area())).append(": ");
        }
        if (key.item() != null) {
            title.append(words.item(key.item())).append(' ');
        }
        title.append(words.indicator(key.indicator()));
        if (key.counterpart() != null) {
            title.append(' ').append(words.towards(key.indicator()));
            title.append(' ').append(words.partner(key.counterpart()));
        }
        return title.toString();
    }

    static String measure(SeriesKey key, Vocabulary words) {
        if (key.measure() == Measure.LEVEL) {
            return words.unit(key.unit());
        }
        var against = against(key.basis());
        if (key.measure() == Measure.GROWTH && key.unit().equals(Unit.PERCENT)) {
            return "percent change" + against;
        }
        return "change" + against + ", " + words.unit(key.unit());
    }

    private static String against(@Nullable Basis basis) {
        if (basis == null) {
            return "";
        }
        return switch (basis) {
            case YOY -> " from a year earlier";
            case QOQ -> " from the quarter before";
            case MOM -> " from the month before";
            case WOW -> " from the week before";
            case DOD -> " from the day before";
            case SAAR -> " from the quarter before, at an annual rate";
            case PREV -> " at a decision";
            case SINCE -> " from an earlier period";
        };
    }
}
