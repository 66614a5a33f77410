package io.gleaner.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gleaner.fact.Basis;
import io.gleaner.fact.Period;
import io.gleaner.mention.TimeMention.Lead;
import io.gleaner.rule.Catalogue.Rhythm;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
    private static final LocalDate JUNE_17 = LocalDate.of(2025, 6, 17);

    @ParameterizedTest
    @CsvSource({
        "2025-05, 2024-05, yoy",
        "2025-05, 2025-04, mom",
        "2025-05, 2025-02, since",
        "2025-01, 2024-12, mom",
        "2025-Q1, 2024-Q4, qoq",
        "2025-Q1, 2024-Q1, yoy",
        "2025-W24, 2025-W23, wow",
        "2025-06-17, 2025-06-16, dod",
        "2025, 2024, yoy",
        "FY2025, FY2024, yoy",
        "2025-02/2025-04, 2024-02/2024-04, yoy",
        "2025-02/2025-04, 2024-11/2025-01, qoq",
        "2025-01/2025-05, 2024-01/2024-05, yoy",
        "2025-06-01/2025-06-20, 2024-06-01/2024-06-20, yoy",
        "2025-05, 2019, since"
    })
    void aComparisonImpliesItsBasis(String figure, String compared, String basis) {
        assertThat(Reference.basisAgainst(Period.parse(figure), Period.parse(compared)))
                .isEqualTo(Basis.parse(basis));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 1, 2025-05",
        "MONTH, 2, 2025-04",
        "QUARTER, 1, 2025-Q1",
        "WEEK, 1, 2025-W24",
        "YEAR, 1, 2024",
        "DAY, 0, 2025-06-17",
        "MEETING, 0, 2025-06"
    })
    void theLatestPeriodFollowsRhythmAndLag(Rhythm rhythm, int lag, String period) {
        assertThat(Reference.latest(rhythm, lag, JUNE_17)).hasToString(period);
    }

    @Test
    void aFigureWithoutATimeHasTheMonthOfTheArticleOrTheLatestKnown() {
        var monthly = Reference.on(JUNE_17).with(Rhythm.MONTH, 1);

        assertThat(monthly.unsaid(true)).hasToString("2025-06");
        assertThat(monthly.unsaid(false)).hasToString("2025-05");
        assertThat(Reference.on(null).with(Rhythm.MONTH, 1).unsaid(false)).isNull();
    }

    @Test
    void aComparisonWithoutAnAnchorCountsFromTheRhythm() {
        assertThat(Reference.on(JUNE_17)
                        .with(Rhythm.MONTH, 1)
                        .resolve(said("a year earlier"))
                        .period())
                .hasToString("2024-05");
        assertThat(Reference.on(JUNE_17)
                        .with(Rhythm.QUARTER, 1)
                        .resolve(said("in the previous quarter"))
                        .period())
                .hasToString("2024-Q4");
        assertThat(Reference.on(JUNE_17).resolve(said("a year earlier")).reason())
                .contains("no period is spoken of");
    }

    @Test
    void yearToDateEndsWithTheLatestKnownMonth() {
        var resolved = Reference.on(JUNE_17).with(Rhythm.MONTH, 2).resolve(said("so far this year"));

        assertThat(resolved.period()).hasToString("2025-01/2025-04");
        assertThat(resolved.moment()).hasToString("2025-06");
    }

    @Test
    void twelveMonthsAreAMonthForARateAndAWindowForASum() {
        var resolved = Reference.on(JUNE_17).resolve(said("in the 12 months through May"));

        assertThat(resolved.period()).hasToString("2025-05");
        assertThat(resolved.window()).hasToString("2024-06/2025-05");
        assertThat(resolved.basis()).isEqualTo(Basis.YOY);
    }

    @Test
    void theEndOfAYearIsItsLastMonthForAMoment() {
        var resolved = Reference.on(JUNE_17).resolve(said("by the end of 2027"));

        assertThat(resolved.period()).hasToString("2027");
        assertThat(resolved.moment()).hasToString("2027-12");
    }

    @Test
    void whatStandsBeforeATimeTiesItToItsFigure() {
        assertThat(lead("stuck since February")).isEqualTo(Lead.SINCE);
        assertThat(lead("due by March 2026")).isEqualTo(Lead.BY);
        assertThat(lead("down from April")).isEqualTo(Lead.FROM);
        assertThat(lead("open until the second half")).isEqualTo(Lead.UNTIL);
        assertThat(lead("sold in May")).isEqualTo(Lead.PLAIN);
    }

    @Test
    void aWordThatLooksAheadIsSeen() {
        assertThat(PeriodsTest.times("The mint will close in August.").get(0).ahead())
                .isTrue();
        assertThat(PeriodsTest.times("The mint closed in August.").get(0).ahead())
                .isFalse();
    }

    @Test
    void aMentionIsTheWordsThatSayTheTime() {
        String text = "Tea rose in the first quarter of 2024, the ministry said.";
        var mention = PeriodsTest.times(text).get(0);

        assertThat(text.substring(mention.start(), mention.end())).isEqualTo("first quarter of 2024");
    }

    @Test
    @SuppressWarnings("NullAway") // It does not see in a class file that a nested type may be null.
    void impossiblePartsAreRefused() {
        assertThatThrownBy(() -> new Said.Part(Period.Grain.QUARTER, 5, Said.Year.OPEN, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Said.Date(13, 1, Said.Year.OPEN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeMention(0, 1, 0, 3, null, null, Lead.PLAIN, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Said said(String text) {
        return Objects.requireNonNull(PeriodsTest.times(text).get(0).said());
    }

    private static Lead lead(String text) {
        return PeriodsTest.times(text).get(0).lead();
    }
}
