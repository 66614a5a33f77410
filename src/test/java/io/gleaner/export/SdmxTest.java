package io.gleaner.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.fact.Fact;
import io.gleaner.fact.Period;
import io.gleaner.fact.Unit;
import io.gleaner.series.Observation;
import io.gleaner.series.Policy;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Told;
import io.gleaner.series.Vintage;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sdmxdl.Attribute;
import sdmxdl.Dimension;
import sdmxdl.Languages;
import sdmxdl.Structure;
import sdmxdl.format.ObsParser;
import sdmxdl.format.xml.SdmxXmlStreams;

/** SDMX in both its dresses, read back by a CSV parser and by sdmx-dl of the National Bank of Belgium. */
class SdmxTest {
    private static final Vocabulary WORDS = Vocabulary.ofCodes();

    /** What is read back of one value: the key of SDMX, ours, the period, the value and the status. */
    private record Row(String key, String ours, String period, double number, String status) {}

    private static List<Series> anySeries() {
        var random = new Random(5);
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < 1000; i++) {
            facts.add(Told.random(random));
        }
        return SeriesSet.gather(facts, Policy.LATEST).series();
    }

    private static List<Series> revised() {
        return SeriesSet.gather(
                        List.of(
                                Told.by("post", "2024-06-12", "cpi KR growth.yoy 2024-05 actual =2.4 %"),
                                Told.by("times", "2024-07-12", "cpi KR growth.yoy 2024-05 superseded =2.4 %"),
                                Told.by("times", "2024-07-12", "cpi KR growth.yoy 2024-05 actual =2.7 %", "KOSTAT"),
                                Told.by("times", "2024-07-12", "cpi KR growth.yoy 2024-06 forecast ~2..2.5 %", "=IMF"),
                                Told.by("times", "2024-07-12", "cpi KR growth.yoy 2024-06 target =2 %")),
                        Policy.LATEST)
                .series();
    }

    /** Every reading as SDMX should have it, by what was gathered. */
    private static Set<Row> expected(List<Series> all) {
        var rows = new HashSet<Row>();
        for (Series series : all) {
            for (Observation observation : series.observations()) {
                String figure = series.actuals().contains(observation)
                        ? "A"
                        : series.forecasts().contains(observation) ? "F" : "T";
                int reading = 1;
                for (Vintage vintage : observation.vintages()) {
                    boolean chosen = vintage.equals(observation.chosen());
                    rows.add(new Row(
                            figure + (chosen ? 0 : reading++),
                            series.key().toString(),
                            SdmxCodes.period(observation.period()),
                            vintage.quantity().value().doubleValue(),
                            SdmxCodes.status(vintage.reading())));
                }
            }
        }
        return rows;
    }

    private interface Writing {
        void write(StringWriter out) throws IOException;
    }

    private static String written(Writing writing) throws IOException {
        var out = new StringWriter();
        writing.write(out);
        return out.toString();
    }

    private static Structure structure(List<Series> series) throws IOException {
        var text = written(out -> Sdmx.writeStructure(out, series, WORDS));
        var structures = SdmxXmlStreams.struct21(Languages.ANY).parseChars(text);
        assertThat(structures).hasSize(1);
        return structures.get(0);
    }

    private static List<Row> readBack(List<Series> series, Map<String, Set<String>> keys) throws IOException {
        var rows = new ArrayList<Row>();
        var text = written(out -> Sdmx.writeData(out, series, WORDS));
        try (var cursor = SdmxXmlStreams.compactData21(structure(series), ObsParser::newDefault)
                .parseReader(new StringReader(text))) {
            while (cursor.nextSeries()) {
                var key = cursor.getSeriesKey().toString();
                var ours = requireNonNull(cursor.getSeriesAttribute("SERIES_KEY"));
                keys.computeIfAbsent(key, any -> new HashSet<>()).add(ours);
                var figureAndReading = key.substring(key.length() - 3).replace(".", "");
                while (cursor.nextObs()) {
                    rows.add(new Row(
                            figureAndReading,
                            ours,
                            requireNonNull(cursor.getObsPeriod()).toString(),
                            requireNonNull(cursor.getObsValue()),
                            requireNonNull(cursor.getObsAttribute("OBS_STATUS"))));
                }
            }
        }
        return rows;
    }

    @Test
    void sdmxDlReadsBackTheSameKeysPeriodsValuesAndStatus() throws IOException {
        var series = revised();
        var keys = new TreeMap<String, Set<String>>();
        var ours = "M.KR..cpi..growth.yoy.%";

        assertThat(readBack(series, keys))
                .containsExactly(
                        new Row("A0", ours, "2024-05", 2.7, "A"),
                        new Row("A1", ours, "2024-05", 2.4, "P"),
                        new Row("F0", ours, "2024-06", 2, "F"),
                        new Row("T0", ours, "2024-06", 2, "F"));
        assertThat(keys.keySet())
                .containsExactly(
                        "M.KR._Z.cpi._Z.growth.yoy.PC.A.0",
                        "M.KR._Z.cpi._Z.growth.yoy.PC.A.1",
                        "M.KR._Z.cpi._Z.growth.yoy.PC.F.0",
                        "M.KR._Z.cpi._Z.growth.yoy.PC.T.0");
    }

    @Test
    void sdmxDlReadsBackAnySeries() throws IOException {
        var series = anySeries();
        var keys = new HashMap<String, Set<String>>();
        var rows = readBack(series, keys);

        assertThat(series).hasSizeGreaterThan(300);
        assertThat(new HashSet<>(rows)).isEqualTo(expected(series));
        assertThat(keys.values()).as("a key of SDMX is one of ours").allMatch(ours -> ours.size() == 1);
        assertThat(rows.size()).isEqualTo(expected(series).size());
    }

    @Test
    void theStructureMessageHoldsEveryCodeInUse() throws IOException {
        var series = anySeries();
        var structure = structure(series);
        var dimensions = structure.getDimensions();

        assertThat(structure.getTimeDimensionId()).isEqualTo("TIME_PERIOD");
        assertThat(structure.getPrimaryMeasureId()).isEqualTo("OBS_VALUE");
        assertThat(dimensions)
                .map(Dimension::getId)
                .containsExactly(
                        "FREQ",
                        "REF_AREA",
                        "COUNTERPART_AREA",
                        "INDICATOR",
                        "ITEM",
                        "MEASURE",
                        "BASIS",
                        "UNIT_MEASURE",
                        "FIGURE",
                        "READING");
        assertThat(structure.getAttributes())
                .map(Attribute::getId)
                .contains("OBS_STATUS", "UNIT_MULT", "VINTAGE_DATE", "QUOTE", "SOURCE_URL");
        var keys = new HashMap<String, Set<String>>();
        readBack(series, keys);
        for (String key : keys.keySet()) {
            String[] codes = key.split("\\.", -1);
            for (int i = 0; i < codes.length; i++) {
                assertThat(dimensions.get(i).getCodes()).as(key).containsKey(codes[i]);
            }
        }
    }

    @Test
    void aRowOfSdmxCsv() throws IOException {
        var lines = written(out -> Sdmx.writeCsv(out, revised(), WORDS)).lines().toList();

        assertThat(lines.get(0))
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,COUNTERPART_AREA,INDICATOR,ITEM,MEASURE,BASIS,"
                        + "UNIT_MEASURE,FIGURE,READING,TIME_PERIOD,OBS_VALUE,UNIT_MULT,");
        assertThat(lines.get(1))
                .startsWith("datastructure,GLEANER:NEWS(1.0),I,M,KR,_Z,cpi,_Z,growth,yoy,PC,A,0,2024-05,2.7,0,"
                        + "M.KR..cpi..growth.yoy.%,\"KR: cpi, percent change from a year earlier\",A,,=,2024-07-12,false,"
                        + "1,KOSTAT,times,,");
        assertThat(lines.get(3)).contains(",F,0,2024-06,2,0,", ",F,2.5,~,2024-07-12,false,1,'=IMF,times,");
        assertThat(lines).hasSize(5);
    }

    @Test
    void sdmxCsvReadsBack() throws IOException {
        var series = anySeries();
        var text = written(out -> Sdmx.writeCsv(out, series, WORDS));
        var rows = new HashSet<Row>();
        try (var csv = CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            for (var record : csv) {
                assertThat(record.get("ACTION")).isEqualTo("I");
                rows.add(new Row(
                        record.get("FIGURE") + record.get("READING"),
                        record.get("SERIES_KEY"),
                        record.get("TIME_PERIOD"),
                        Double.parseDouble(record.get("OBS_VALUE")),
                        record.get("OBS_STATUS")));
            }
        }
        assertThat(rows).isEqualTo(expected(series));
    }

    @Test
    void theSameSeriesGiveTheSameMessages() throws IOException {
        assertThat(written(out -> Sdmx.writeData(out, anySeries(), WORDS)))
                .isEqualTo(written(out -> Sdmx.writeData(out, anySeries(), WORDS)));
        assertThat(written(out -> Sdmx.writeStructure(out, anySeries(), WORDS)))
                .isEqualTo(written(out -> Sdmx.writeStructure(out, anySeries(), WORDS)));
        assertThat(written(out -> Sdmx.writeData(out, revised(), WORDS)))
                .contains("<mes:Prepared>2024-07-12</mes:Prepared>");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-13,            2024-05-13",
        "2024-W23,              2024-W23",
        "2024-05,               2024-05",
        "2024-Q3,               2024-Q3",
        "2024-H2,               2024-S2",
        "2024,                  2024",
        "FY2024,                2024-A1",
        "2024-01/2024-05,       2024-01-01/P5M",
        "2023-12-30/2024-01-02, 2023-12-30/P4D",
        "2019/2023,             2019-01-01/P5Y"
    })
    void periods(String ours, String theirs) {
        assertThat(SdmxCodes.period(Period.parse(ours))).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "%,        PC",
        "pp,       PP",
        "pct_gdp,  PC_GDP",
        "USD,      USD",
        "USD/bbl,  USD_bbl",
        "GBP/1.5l, GBP_1$2e$5l",
        "PC/GDP,   $PC_GDP",
        "T,        $T",
        "t_x,      t$5f$x",
        "€/kg,     $20ac$_kg"
    })
    void units(String ours, String theirs) {
        assertThat(SdmxCodes.unit(new Unit(ours))).isEqualTo(theirs).matches("[A-Za-z0-9_@$-]+");
    }

    @Test
    void xmlHoldsNoCharacterThatItMayNot() {
        assertThat(SdmxMessage.clean("a\u0000b\u001Bc\uD83Dd\uFFFEe\tf\r\ng<&\"😀"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe f  g<&\"😀");
    }

    @Test
    void bigNumbersAreWrittenInFull() throws IOException {
        var series = SeriesSet.gather(
                        List.of(Told.by("post", "-", "exports KR level 2024 actual =1000000000000000.25 USD")),
                        Policy.LATEST)
                .series();

        assertThat(new BigDecimal("1000000000000000.25").toPlainString())
                .isSubstringOf(written(out -> Sdmx.writeData(out, series, WORDS)));
        assertThat(written(out -> Sdmx.writeData(out, series, WORDS)))
                .contains("<mes:Prepared>1970-01-01</mes:Prepared>");
    }
}
