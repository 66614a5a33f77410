package io.gleaner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import io.gleaner.series.Observation;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Told;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparklineTest {
    /** The actuals of one series out of {@code PERIOD=VALUE}. */
    private static List<Observation> actuals(Stream<String> figures) {
        var facts = new ArrayList<Fact>();
        figures.forEach(figure -> {
            String[] parts = figure.split("=", 2);
            facts.add(Told.by("a", "2026-01-05", "price/gin GB level " + parts[0] + " actual =" + parts[1] + " GBP/l"));
        });
        return SeriesSet.gather(facts, Policy.LATEST).series().get(0).actuals();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01=1 2025-02=2 2025-03=8, ▁▂█",
        "2025-01=1 2025-03=8, ▁ █",
        "2025-01=5 2025-02=5, ▄▄",
        "2025-01=-2 2025-02=-1, ▁█",
        "2025-01=5, ''",
        "2025-W52=1 2026-W01=2, ▁█",
        "2020-01/2020-05=1 2025-01/2025-05=2, ▁█",
        "2024=0.1 2025=1000000000000000, ▁█"
    })
    void drawsAColumnForEachPeriod(String figures, String line) {
        assertThat(Sparkline.of(actuals(Stream.of(figures.split(" ", -1))))).isEqualTo(line);
    }

    @Test
    void manyPeriodsShareAColumn() {
        var years = Stream.iterate(1801, year -> year + 1).limit(200);
        assertThat(Sparkline.of(actuals(years.map(year -> year + "=" + year))))
                .hasSize(32)
                .startsWith("▁▁▁")
                .endsWith("███")
                .doesNotContain(" ");
    }

    @Test
    void aTerminalWithoutTheSignsGetsOthers() throws IOException {
        var out = new StringWriter();
        try (var plain = new PlainSigns(out)) {
            plain.write("▁▂▃▄▅▆▇█ −5 Jan–May “¥5…” ");
            plain.append('─').append("·");
        }
        assertThat(out).hasToString("_.-=+*%# -5 Jan-May \"¥5~\" ─,");
    }
}
