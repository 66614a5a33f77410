package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Period;
import io.gleaner.fact.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024 | 2024",
                "2024-Q3 | Q3 2024",
                "2024-H1 | H1 2024",
                "2024-05 | May 2024",
                "2024-W23 | week of 3 Jun 2024",
                "2024-05-13 | 13 May 2024",
                "FY2024 | FY2024",
                "2024-01/2024-05 | Jan–May 2024",
                "2023-11/2024-02 | Nov 2023 – Feb 2024",
                "2024-06-01/2024-06-10 | 1–10 Jun 2024",
                "2024-05-20/2024-06-10 | 20 May – 10 Jun 2024",
                "2023-12-20/2024-01-10 | 20 Dec 2023 – 10 Jan 2024",
                "2020/2024 | 2020–2024"
            })
    void periodsAreSaidAsPeopleWriteThem(String period, String words) {
        assertThat(Spoken.period(Period.parse(period))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=55600000000 USD | 55.6 billion",
                "=-2100000000 USD | −2.1 billion",
                "<1400000 ha | under 1.4 million",
                "~100 % | about 100",
                "=4.25..4.5 % | 4.25 to 4.5",
                "=1800000..2000000 t | 1.8 to 2 million",
                "=4223 JPY/5kg | 4,223",
                "=38741.31 index | 38,741.3",
                "=220000 persons | 220 thousand",
                "=0.0000012 index | 0.0000012",
                "=-0.5 pp | −0.5",
                "=0 pp | 0"
            })
    void valuesAreSaidInThePowerOfAThousandThatFits(String quantity, String words) {
        assertThat(Spoken.value(Quantity.parse(quantity))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, ONE, '1,234,567'",
        "1234567.4, ONE, '1,234,567'",
        "-999999.96, ONE, '−1,000,000'",
        "5000, ONE, '5,000'"
    })
    void numbersKeepTheirWholeDigits(BigDecimal number, Magnitude magnitude, String text) {
        assertThat(magnitude.write(number)).isEqualTo(text);
    }
}
