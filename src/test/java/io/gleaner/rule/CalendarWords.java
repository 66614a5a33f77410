package io.gleaner.rule;

import java.math.BigDecimal;
import java.util.List;

/** The lexicon of numbers, units and times alone, for what needs no more. */
public final class CalendarWords {
    private CalendarWords() {}

    public static Lexicon lexicon() {
        var lexicon = new Lexicon();
        for (Row row : Row.ofResource("numbers.yaml")) {
            if (row.has("number")) {
                add(lexicon, row, new Sense.Count(row.number("number")));
            } else if (row.has("scale")) {
                add(lexicon, row, new Sense.Scale(row.number("scale"), false));
            } else if (row.has("ordinal")) {
                add(lexicon, row, new Sense.Ordinal(row.integer("ordinal", 0)));
            } else if (row.has("part")) {
                add(lexicon, row, new Sense.Part(row.number("part")));
            }
        }
        for (Row row : Row.ofResource("units.yaml")) {
            var unit = row.read("unit", io.gleaner.fact.Unit::new);
            add(lexicon, row, new Sense.Measured(unit, BigDecimal.ONE, row.text("family")));
        }
        var money = new Sense.Money(Currencies.Choice.only("USD"), BigDecimal.ONE, true);
        for (String form : List.of("$", "dollars", "dlrs", "yen", "Rs")) {
            lexicon.add(form, money);
        }
        for (Row row : Row.ofResource("times.yaml")) {
            var kind = Sense.Calendar.valueOf(row.text("time").toUpperCase(java.util.Locale.ROOT));
            add(lexicon, row, new Sense.Time(kind, row.integer("value", 0)));
        }
        return lexicon;
    }

    private static void add(Lexicon lexicon, Row row, Sense sense) {
        for (String form : row.list("forms")) {
            lexicon.add(form, sense);
        }
    }
}
