package io.gleaner.workbook;

import io.gleaner.series.Kind;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesKey;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Charts that Excel draws itself, of the series with the most figures, two beside each other. */
final class ChartSheet {
    static final String NAME = "Charts";
    private static final int MOST = 24;
    private static final int FEWEST_FIGURES = 3;
    private static final int ACROSS = 2;
    private static final int A_PAGE = 4;
    private static final int WIDE = 9;
    private static final int TALL = 19;

    private final Book book;
    private final Contents contents;
    private final List<Series> chosen;
    private @Nullable XSSFSheet sheet;

    ChartSheet(Book book, Contents contents) {
        this.book = book;
        this.contents = contents;
        this.chosen = contents.series().stream()
                .filter(series -> series.actuals().size() >= FEWEST_FIGURES)
                .sorted(Comparator.comparingInt(
                                (Series series) -> -series.actuals().size())
                        .thenComparing(Series::key))
                .limit(MOST)
                .sorted(Comparator.comparing(Series::key))
                .toList();
    }

    void reserve() {
        if (!chosen.isEmpty()) {
            sheet = book.drawable(NAME);
        }
    }

    void write(DataSheets data) {
        if (sheet == null) {
            return;
        }
        sheet.setDisplayGridlines(false);
        var drawing = sheet.createDrawingPatriarch();
        var steps = new StepSheet(book, contents);
        for (int i = 0; i < chosen.size(); i++) {
            int left = i % ACROSS * (WIDE + 1);
            int top = i / ACROSS * (TALL + 1);
            if (i % A_PAGE == 0 && i > 0) {
                sheet.setRowBreak(top - 2);
            }
            var anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + WIDE, top + TALL);
            // Anchored to one cell, a chart keeps its shape whatever the fonts of a machine make of column widths.
            anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
            var series = chosen.get(i);
            var chart = new NativeChart(drawing.createChart(anchor), contents, series);
            if (isPolicy(series.key())) {
                chart.step(steps.add(series));
            } else {
                var place = data.place(series);
                if (place != null) {
                    chart.overTime(place, series.key().kind(contents.words()) == Kind.FLOW);
                }
            }
        }
        steps.write();
        book.moveToEnd(NAME);
    }

    private boolean isPolicy(SeriesKey key) {
        return key.kind(contents.words()) == Kind.POLICY;
    }
}
