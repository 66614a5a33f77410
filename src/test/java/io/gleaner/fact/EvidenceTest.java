package io.gleaner.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gleaner.fact.Evidence.Reason;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    private static final Origin ORIGIN = new Origin("a17", "", null, null, null);

    @Test
    void keepsItsReasonsFromLaterChange() {
        var reasons = new ArrayList<>(List.of(new Reason("period", "said so")));
        var evidence = new Evidence(ORIGIN, "25%", "It rose 25%.", 8, 11, null, "rose-by", reasons);
        reasons.clear();

        assertThat(evidence.reasons()).map(Reason::toString).containsExactly("period: said so");
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "8, 10", "8, 12", "11, 8"})
    void refusesAQuoteThatDoesNotFillItsPlace(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(ORIGIN, "25%", "It rose 25%.", start, end, null, "rose-by", List.of()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aFactIsSureFromNotAtAllToWholly(double confidence) {
        var evidence = new Evidence(ORIGIN, "25%", "It rose 25%.", 8, 11, null, "rose-by", List.of());
        var statement = Statement.parse("cpi KR growth.yoy 2024 actual =25 %");

        assertThat(new Fact(statement, 1, evidence)).hasToString(statement.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact(statement, confidence, evidence));
    }
}
