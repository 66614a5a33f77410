package io.gleaner.extract;

import java.util.regex.Pattern;

/** Tells a firm's results, as newswires print them, from news: {@code Shr 15 cts vs 12 cts}. */
final class CompanyReport {
    private static final Pattern RESULTS = Pattern.compile(
            "(?m)^\\s*(?:Oper )?(?:shr|net|revs|sales|avg shrs|qtly div|turnover)\\b[^.\n]{0,60}\\b(?:vs|dlrs|cts|profit|loss)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TICKER = Pattern.compile("<[A-Z]{1,6}(?:\\.[A-Z]{1,3})?>");

    private final String text;
    private final String title;

    CompanyReport(String text, String title) {
        this.text = text;
        this.title = title;
    }

    boolean isOne() {
        return TICKER.matcher(title).find()
                || RESULTS.matcher(text).results().limit(2).count() == 2;
    }
}
