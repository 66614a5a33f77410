package io.gleaner.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything the templates print, already in words.
 *
 * @param dates when the articles were published, empty where no date is known
 * @param style the style sheet with the typeface, as an element
 * @param releases what was published when, where something had been expected or was revised
 * @param unchecked how many conflicts, releases, revisions and outcomes there are besides
 * @param undrawn how many series with several figures are in no chart
 * @param unopened how many series are listed without their evidence
 * @param unlisted how many series are not listed
 */
record Page(
        int articles,
        int facts,
        int seriesCount,
        String dates,
        String style,
        List<Section> sections,
        List<Release> releases,
        List<Conflict> conflicts,
        List<Revision> revisions,
        List<Outcome> outcomes,
        int unchecked,
        Map<String, Integer> leftOut,
        Map<String, Integer> refused,
        int undrawn,
        int unopened,
        int unlisted) {

    /** One indicator: its charts and its series. */
    record Section(String id, String name, List<Chart> charts, List<Line> lines) {
        /** The series whose evidence is shown. */
        List<Line> opened() {
            return lines.stream().filter(line -> !line.items().isEmpty()).toList();
        }
    }

    /** A chart as an {@code svg} element. */
    record Chart(String name, String svg) {}

    /**
     * One series.
     *
     * @param id where its evidence stands, empty where it is not shown
     * @param mark what kind of figure the latest one is; empty for a plain actual
     * @param change against the period before, empty where there is none
     * @param items its figures, none where its evidence is not shown
     */
    record Line(
            String id,
            String title,
            String measure,
            String value,
            String period,
            String mark,
            String change,
            String before,
            List<Item> items) {}

    /** One value of one period, and where it was read. */
    record Item(String period, String value, List<String> marks, List<Proof> proofs, int more) {}

    /** A sentence with the words that carry the value set apart, and the article it stands in. */
    record Proof(
            String lead,
            String quote,
            String tail,
            String title,
            String publisher,
            String day,
            @Nullable String address,
            String source,
            String rule,
            List<String> reasons,
            String confidence) {}

    /** A publication in the words of an economic calendar; what is not known is empty. */
    record Release(
            String id,
            String title,
            String released,
            String period,
            String actual,
            String previous,
            String revisedFrom,
            String consensus,
            String forecast,
            String surprise,
            String source) {}

    /** Articles that contradict each other. */
    record Conflict(String id, String title, String period, List<Claim> claims) {}

    /** One side of a conflict. */
    record Claim(String value, String who, boolean chosen) {}

    /** A figure that was replaced. */
    record Revision(String id, String title, String period, String earlier, String now) {}

    /** A forecast and what happened. */
    record Outcome(
            String id, String title, String period, String forecast, String who, String actual, String difference) {}
}
