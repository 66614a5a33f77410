package io.gleaner.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No country and no currency of the world is missing from the data. */
class WorldTest {
    @Test
    void everyCountryIsThere() {
        var known = new TreeSet<String>();
        for (Row row : Row.ofResource("areas.yaml")) {
            if (row.has("area")) {
                known.add(row.text("area"));
            }
        }
        assertThat(known).contains(Locale.getISOCountries());
    }

    @Test
    void everyCountrysCurrencyIsThere() {
        var known = new TreeSet<String>();
        for (Row row : Row.ofResource("currencies.yaml")) {
            if (row.has("currency")) {
                known.add(row.text("currency"));
            }
        }
        for (String country : Locale.getISOCountries()) {
            var currency = Currency.getInstance(new Locale("", country));
            if (currency != null) {
                assertThat(known).as(country).contains(currency.getCurrencyCode());
            }
        }
    }
}
