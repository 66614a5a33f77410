package io.gleaner.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Fact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    /** Each reading is day, status, quantity; every one is about the same month and from an article of its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-06-12 actual =2.4 %; 2024-07-12 actual =2.7 %                                       | =2.7 % | =2.4 % | =2.7 %
            2024-06-12 actual =2.4 %; 2024-06-13 actual =2.4 %; 2024-07-12 actual =2.7 %             | =2.7 % | =2.4 % | =2.4 %
            2024-06-12 actual =2.4 %; 2024-07-12 actual ~2.7 %                                       | =2.4 % | =2.4 % | =2.4 %
            2024-06-12 actual ~2.4 %; 2024-06-14 actual ~2.5 %                                       | ~2.5 % | ~2.4 % | ~2.5 %
            2024-06-12 actual =2.4 %; 2024-07-12 superseded =2.4 %; 2024-07-12 actual =2.7 %         | =2.7 % | =2.4 % | =2.7 %
            2024-07-12 superseded =2.4 %; 2024-07-12 actual =2.7 %                                   | =2.7 % | =2.4 % | =2.7 %
            2024-06-12 actual =2.4 %; 2024-06-12 actual =2.7 %; 2024-06-20 actual =2.4 %             | =2.4 % | =2.4 % | =2.4 %
            - actual =2.4 %; 2024-06-12 actual =2.7 %                                                | =2.7 % | =2.7 % | =2.7 %
            """)
    void oneValueIsChosen(String readings, String latest, String first, String mostReported) {
        assertThat(chosen(readings, Policy.LATEST)).describedAs("latest").isEqualTo(latest);
        assertThat(chosen(readings, Policy.FIRST)).describedAs("first").isEqualTo(first);
        assertThat(chosen(readings, Policy.MOST_REPORTED))
                .describedAs("most reported")
                .isEqualTo(mostReported);
    }

    private static String chosen(String readings, Policy policy) {
        var said = readings.split("; ");
        List<Fact> facts = Arrays.stream(said)
                .map(one -> one.split(" ", 2))
                .map(one -> Told.by("a" + Arrays.hashCode(one), one[0], "cpi KR growth.yoy 2024-05 " + one[1]))
                .toList();
        var series = SeriesSet.gather(facts, policy).series();
        assertThat(series).hasSize(1);
        return series.get(0).actuals().get(0).quantity().toString();
    }

    @Test
    void asOfADayIsWhatWasKnownByItsEvening() {
        var facts = List.of(
                Told.by("a", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                Told.by("b", "2024-07-12", "cpi KR growth.yoy 2024-05 superseded =2.4 %"),
                Told.by("b", "2024-07-12", "cpi KR growth.yoy 2024-05 actual =2.7 %"),
                Told.by("c", "-", "cpi KR growth.yoy 2024-05 actual =9.9 %"));
        var before = SeriesSet.gather(facts, Policy.LATEST.asOf(LocalDate.of(2024, 7, 11)));
        assertThat(before.series().get(0).actuals().get(0).vintages())
                .map(Vintage::toString)
                .containsExactly("2024-05 actual =2.4 % @2024-06-12");
        assertThat(before.leftOut())
                .map(LeftOut::reason)
                .containsExactly(
                        LeftOut.Reason.NOT_YET_PUBLISHED, LeftOut.Reason.NOT_YET_PUBLISHED, LeftOut.Reason.NO_DATE);
        var after = SeriesSet.gather(facts, Policy.LATEST.asOf(LocalDate.of(2024, 7, 12)));
        assertThat(after.series().get(0).actuals().get(0).quantity()).hasToString("=2.7 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "first", "most_reported", "latest@2025-06-12", "first@1987-01-01"})
    void canonicalText(String text) {
        assertThat(Policy.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LATEST", "last", "latest@", "latest@2025-02-30", "latest@yesterday"})
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Policy.parse(text)).describedAs(text).isInstanceOf(IllegalArgumentException.class);
    }
}
