package io.gleaner.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    private static final String GOOD =
            "{\"id\": \"a\", \"published\": \"2025-06-12\", \"title\": \"Rates\", \"body\": \"Cut.\"}";

    @Test
    void readsTheFieldsAndPassesOverOthers() {
        Article article = Reading.of("a.jsonl", """
                {"tags": ["x", {"y": 1}], "id": "a", "source": "Courier", "url": "https://example.org/a", \
                "published": "2025-06-12T23:30:00-08:00", "title": "Rates", "body": "Cut to 4%."}
                """).only();
        assertThat(article.id()).isEqualTo("a");
        assertThat(article.publisher()).isEqualTo("Courier");
        assertThat(article.address()).isEqualTo("https://example.org/a");
        assertThat(article.published()).hasToString("2025-06-12 metadata");
        assertThat(article.text()).isEqualTo("Rates\n\nCut to 4%.");
    }

    @Test
    void takesTextsToTheCharacter() {
        Article article = Reading.of(
                        "a.jsonl", "{\"title\": \" a  b \", \"body\": \"\\u00a0x\\t\\r\\n\\u200by\\u0000 \"}")
                .only();
        assertThat(article.text()).isEqualTo(" a  b \n\n\u00a0x\t\r\n\u200by\u0000 ");
    }

    @Test
    void callsArticlesWithoutIdByTheirLine() {
        Reading reading = Reading.of("a.jsonl", "\n{\"body\": \"One.\"}\n{\"id\": 7, \"body\": \"Two.\"}\n");
        assertThat(reading.ids()).containsExactly("a.jsonl#2", "7");
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void ownDateStandsAboveTheGivenOne() {
        LocalDate given = LocalDate.of(2025, 7, 1);
        assertThat(Reading.of("a.jsonl", GOOD, given).only().published()).hasToString("2025-06-12 metadata");
        assertThat(Reading.of("a.jsonl", "{\"body\": \"Cut.\"}", given).only().published())
                .hasToString("2025-07-01 given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"b\", \"title\": \"cut o!a JSON object",
                "not json!a JSON object",
                "[1, 2]!a JSON object, found something else",
                "{\"title\": 5, \"body\": \"x\"}!a string in 'title'",
                "{\"title\": \"x\", \"body\": [\"x\"]}!a string in 'body'",
                "{\"id\": {}, \"title\": \"x\", \"body\": \"x\"}!a string in 'id'",
                "{\"id\": \"b\"}!the fields 'title' and 'body'",
                "{\"title\": \" \", \"body\": \"\"}!a title or a body, found neither",
                "{\"body\": \"x\"} {\"body\": \"y\"}!one JSON object, found more behind it",
            })
    void brokenLineIsSkippedAndNamed(String line, String expected) {
        Reading reading = Reading.of("a.jsonl", GOOD + "\n" + line + "\n" + GOOD.replace("\"a\"", "\"c\""));
        assertThat(reading.ids()).as(line).containsExactly("a", "c");
        assertThat(reading.onlyProblem()).startsWith("a.jsonl:2: expected " + expected);
        assertThat(reading.problems().get(0).lost()).isTrue();
    }

    @Test
    void truncatedLastLineIsNamed() {
        Reading reading = Reading.of("a.jsonl", GOOD + "\n" + GOOD.substring(0, 40));
        assertThat(reading.ids()).containsExactly("a");
        assertThat(reading.onlyProblem()).startsWith("a.jsonl:2: expected a JSON object");
    }

    @Test
    void deepNestingIsRefusedNotFollowed() {
        String deep = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"body\": \"x\"}";
        Reading reading = Reading.of("a.jsonl", deep + "\n" + GOOD);
        assertThat(reading.ids()).containsExactly("a");
        assertThat(reading.onlyProblem()).startsWith("a.jsonl:1: expected a JSON object");
    }

    @Test
    void dateThatIsNoneIsARemark() {
        Reading reading = Reading.of("a.jsonl", "{\"published\": \"2025-13-45\", \"body\": \"x\"}");
        assertThat(reading.only().published()).isNull();
        assertThat(reading.onlyProblem())
                .isEqualTo("a.jsonl:1: expected a day such as 2025-06-12 in 'published', found '2025-13-45'; "
                        + "the article was read without it");
        assertThat(reading.problems().get(0).lost()).isFalse();
    }

    @Test
    void isRecognisedByContent() {
        assertThat(Reading.of("-", GOOD).ids()).containsExactly("a");
        assertThat(Reading.of("articles.txt", " \n" + GOOD).ids()).containsExactly("a");
    }

    @Test
    void readsUtf16AndMarks() {
        assertThat(Reading.of("a.jsonl", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8), null)
                        .ids())
                .containsExactly("a");
        assertThat(Reading.of("a.jsonl", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE), null)
                        .ids())
                .containsExactly("a");
        assertThat(Reading.of("a.jsonl", GOOD.getBytes(StandardCharsets.UTF_16BE), null)
                        .ids())
                .containsExactly("a");
    }

    @Test
    void brokenUtf8IsARemark() {
        byte[] bytes = "{\"id\": \"a\", \"body\": \"caf\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.of("a.jsonl", bytes, null);
        assertThat(reading.only().body()).isEqualTo("caf\uFFFD");
        assertThat(reading.onlyProblem()).startsWith("a.jsonl:1: expected UTF-8");
        assertThat(reading.problems().get(0).lost()).isFalse();
    }

    @Test
    void onlyEmptyLinesIsAProblem() {
        assertThat(Reading.of("a.jsonl", "\n\n \n").onlyProblem()).startsWith("a.jsonl: expected articles");
    }
}
