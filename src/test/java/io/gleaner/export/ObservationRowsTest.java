package io.gleaner.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import io.gleaner.series.Observation;
import io.gleaner.series.Policy;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Told;
import io.gleaner.series.Vintage;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObservationRowsTest {
    private static String written(Format format, SeriesSet set) throws IOException {
        var out = new StringWriter();
        try (var rows = new ObservationRows(format, out)) {
            for (Series series : set.series()) {
                rows.add(series);
            }
        }
        return out.toString();
    }

    @Test
    void everyVintageIsARow() throws IOException {
        var set = SeriesSet.gather(
                List.of(
                        Told.by("post", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                        Told.by("times", "2024-06-13", "cpi KR growth.yoy 2024-05 actual =2.9 %", "KOSTAT"),
                        Told.by("times", "2024-06-13", "cpi KR growth.yoy 2024-06 forecast ~3 %", "=IMF")),
                Policy.LATEST);
        var lines = written(Format.CSV, set).split("\r\n");
        assertThat(lines[0]).isEqualTo(String.join(",", ObservationRows.COLUMNS));
        assertThat(lines[1])
                .isEqualTo(
                        "M.KR..cpi..growth.yoy.%,KR,,cpi,,growth,yoy,%,M,2024-05,2024-05-01,2024-05-31,actual,actual,"
                                + "2.4,,=,2024-06-12,false,false,true,1,,post,,cpi KR growth.yoy 2024-05 actual =2.4 %,"
                                + "post tells of cpi KR growth.yoy 2024-05 actual =2.4 %");
        assertThat(lines[2]).contains(",2.9,,=,2024-06-13,true,false,true,1,KOSTAT,times,");
        assertThat(lines[3]).contains(",forecast,forecast,3,,~,2024-06-13,true,false,false,1,'=IMF,times,");
        assertThat(lines).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"JSONL", "CSV"})
    void anyObservationsReadBack(Format format) throws IOException {
        var random = new Random(5);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 1000; i++) {
            facts.add(Told.random(random));
        }
        var set = SeriesSet.gather(facts, Policy.LATEST);
        var expected = new ArrayList<ObservationRows.Row>();
        for (Series series : set.series()) {
            for (Observation observation : series.observations()) {
                for (Vintage vintage : observation.vintages()) {
                    expected.add(new ObservationRows.Row(
                            series.key(), vintage.reading(), vintage.equals(observation.chosen())));
                }
            }
        }
        var text = format.startOfFile() + written(format, set);
        assertThat(ObservationRows.readAll(format, new StringReader(text), "observations"))
                .isEqualTo(expected);
    }
}
