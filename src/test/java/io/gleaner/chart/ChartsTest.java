package io.gleaner.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.gleaner.Invented;
import io.gleaner.chart.Picture.Form;
import io.gleaner.series.Policy;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class ChartsTest {
    private static final List<Picture> PICTURES = Charts.plan(Invented.set(), Invented.words(), 100);

    /** The picture of an indicator that nothing else is told of. */
    private static Picture alone(String indicator) {
        var series = Invented.set().series().stream()
                .filter(one -> one.key().indicator().code().equals(indicator))
                .toList();
        return Charts.plan(new SeriesSet(series, List.of(), Policy.LATEST), Invented.words(), 100)
                .get(0);
    }

    private static Picture picture(String name) {
        return PICTURES.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Picture> plan(String facts) {
        return Charts.plan(Invented.set(facts), Invented.words(), 100);
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        if (node.getNodeName().equals("text")) {
            text.append(node.getTextContent()).append('\n');
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(text(child));
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "kr-trade-balance-with-us, COLUMN",
        "kr-policy-rate, STEP",
        "policy-rate-by-area, STEP",
        "cpi-growth-yoy-by-area, LINE",
        "jp-rice-price, LINE",
        "jp-paddy-area, BAR",
        "pmi-manufacturing-by-area, BAR"
    })
    void aSeriesIsShownInTheFormOfItsKind(String name, Form form) {
        assertThat(picture(name).form()).isEqualTo(form);
    }

    @Test
    void aSingleFigureIsDrawnWhereThereIsLittleElse() {
        assertThat(PICTURES).extracting(Picture::form).doesNotContain(Form.NUMBER);
        assertThat(alone("births").form()).isEqualTo(Form.NUMBER);
    }

    @Test
    void wordsSayWhatIsShown() {
        var picture = picture("kr-trade-balance-with-us");

        assertThat(picture.title()).isEqualTo("South Korea: trade balance with United States");
        assertThat(picture.subtitle()).isEqualTo("Billion US dollars, yearly");
        assertThat(picture.source())
                .isEqualTo("Source: Korea Customs Service. As reported by Yonhap, Free Malaysia Today in 9 articles, "
                        + "15 Jan 2019 – 26 May 2025.");
        assertThat(picture.alt()).contains("13.9 billion in 2018 to about 48 billion in 2025");
    }

    @Test
    void policyRatesAreComparedAcrossFrequencies() {
        var strands = picture("policy-rate-by-area").strands();

        assertThat(strands).extracting(Picture.Strand::label).contains("Philippines", "India", "South Korea");
        assertThat(strands).anySatisfy(strand -> assertThat(strand.series()).hasSizeGreaterThan(1));
    }

    @Test
    void namesAreUniqueAndSafeEverywhere() {
        assertThat(PICTURES).extracting(Picture::name).doesNotHaveDuplicates().allSatisfy(name -> assertThat(name)
                .matches("[a-z0-9]+(-[a-z0-9]+)*")
                .hasSizeLessThan(121));
    }

    @Test
    void theLimitKeepsThePicturesThatTellMost() {
        var few = Charts.plan(Invented.set(), Invented.words(), 3);

        assertThat(few).hasSize(3).extracting(Picture::name).contains("cpi-growth-yoy-by-area");
        assertThat(PICTURES).containsAll(few);
    }

    @Test
    void nothingGivesNoPicture() {
        var nothing = SeriesSet.gather(List.of(), Policy.LATEST);

        assertThat(Charts.plan(nothing, Vocabulary.ofCodes(), 10)).isEmpty();
    }

    @Test
    void aPngIsTwiceAsLargeAsItsSvg() throws Exception {
        for (Picture picture : PICTURES) {
            var image = ImageIO.read(new ByteArrayInputStream(Charts.png(picture)));
            var svg = xml(Charts.svg(picture)).getDocumentElement();

            assertThat(image.getWidth()).as(picture.name()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
            assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
            assertThat(new HashSet<>(List.of(image.getRGB(0, 0), image.getRGB(image.getWidth() - 1, 0))))
                    .as("paper in the corners")
                    .containsExactly(0xFFFFFFFF);
        }
    }

    @Test
    void anSvgSaysItsTitleAndStandsAlone() throws Exception {
        for (Picture picture : PICTURES) {
            var svg = Charts.svg(picture);

            assertThat(text(xml(svg))).as(picture.name()).contains(picture.title());
            assertThat(svg).contains("@font-face", "aria-label").doesNotContain("<script", "http://www.w3.org/TR");
        }
    }

    @Test
    void idsOfSeveralPicturesDoNotMeet() {
        var ids = new HashSet<String>();
        var id = Pattern.compile(" id=\"([^\"]+)\"");

        for (Picture picture : PICTURES) {
            id.matcher(Charts.inlineSvg(picture)).results().forEach(match -> assertThat(ids.add(match.group(1)))
                    .as(match.group(1))
                    .isTrue());
        }
    }

    @Test
    void textOfArticlesIsShownAsTextOrNotAtAll() {
        for (Picture picture : PICTURES) {
            assertThat(Charts.svg(picture))
                    .doesNotContain("<script>alert", "\u202E", "\u0007", "米")
                    .doesNotContainPattern("on\\w+=");
        }
    }

    @Test
    void publishersThatTheTypefaceCannotShowAreLeftOut() {
        assertThat(alone("births").source()).isEqualTo("As reported in 1 article, 1 Jun 2025.");
    }

    @Test
    void theSamePictureIsTheSameBytes() {
        var again = Charts.plan(Invented.set(), Invented.words(), 100);

        for (int i = 0; i < again.size(); i++) {
            assertThat(Charts.png(again.get(i))).isEqualTo(Charts.png(PICTURES.get(i)));
            assertThat(Charts.svg(again.get(i))).isEqualTo(Charts.svg(PICTURES.get(i)));
        }
    }

    @Test
    void filesAreWrittenUnderTheirNames(@TempDir Path folder) throws IOException {
        var files = Charts.draw(folder.resolve("deep/charts"), List.of(picture("jp-rice-price")));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("jp-rice-price.png", "jp-rice-price.svg");
        assertThat(files).allSatisfy(file -> assertThat(Files.size(file)).isGreaterThan(1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price/gold - level 2024 actual =0.0000000012 USD/oz",
                "exports KR level 2024 actual =987654321987654321987654321 USD",
                "trade_balance KR level 2024 actual =-0.0001 USD",
                "trade_balance KR level 2024 actual =0 USD",
                "policy_rate KR level 2024-01/2024-05 actual =3.5 %",
                "cpi KR growth.yoy FY2024 forecast =1.5..2 %",
                "cpi KR growth.yoy 2024-12-31 target <2 %",
            })
    void oneFigureOfAnySizeHasAPicture(String statement) {
        var pictures = plan("2024-06-01 | Paper | | " + statement);

        assertThat(pictures).hasSize(1);
        assertThat(Charts.png(pictures.get(0))).isNotEmpty();
        assertThat(Charts.svg(pictures.get(0))).doesNotContain("NaN", "Infinity");
    }

    @Test
    void seriesOfAnyShapeAreDrawn() {
        var random = new Random(7);
        String[] what = {
            "price/rice JP level", "policy_rate KR level", "exports US level", "cpi DE growth.yoy", "births IN level"
        };
        for (int round = 0; round < 60; round++) {
            var lines = new StringBuilder();
            int count = 1 + random.nextInt(random.nextInt(8) == 0 ? 90 : 6);
            long size = (long) Math.pow(10, random.nextInt(14));
            for (int i = 0; i < count; i++) {
                int year = 1960 + random.nextInt(70);
                var status = random.nextInt(4) == 0 ? "forecast" : random.nextInt(9) == 0 ? "target" : "actual";
                var period = random.nextBoolean() ? String.valueOf(year) : year + "-Q" + (1 + random.nextInt(4));
                lines.append("2024-06-0")
                        .append(1 + random.nextInt(9))
                        .append(" | P | | ")
                        .append(what[round % what.length])
                        .append(' ')
                        .append(period)
                        .append(' ')
                        .append(status)
                        .append(" =")
                        .append((random.nextInt(2001) - 1000) * size)
                        .append(" u\n");
            }
            for (Picture picture : plan(lines.toString())) {
                assertThat(Charts.svg(picture)).as(lines.toString()).doesNotContain("NaN", "Infinity");
                assertThat(Charts.png(picture)).isNotEmpty();
            }
        }
    }
}
