package io.gleaner.workbook;

import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.series.Magnitude;
import io.gleaner.series.Observation;
import io.gleaner.series.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.jspecify.annotations.Nullable;

/** One chart over cells of a data sheet: what it shows changes with the cells. */
final class NativeChart {
    /** A chart repeats its cells in the file, which POI does ever slower; of longer series the latest part is drawn. */
    private static final int MOST_POINTS = 2_000;

    private static final byte[] BLUE = {0x00, 0x72, (byte) 0xB2};
    private static final byte[] PALE = {(byte) 0x99, (byte) 0xC7, (byte) 0xE0};
    private static final byte[] GRID = {(byte) 0xE4, (byte) 0xE7, (byte) 0xEB};

    private final XSSFChart chart;
    private final Contents contents;
    private final Series series;
    private final Magnitude magnitude;

    NativeChart(XSSFChart chart, Contents contents, Series series) {
        this.chart = chart;
        this.contents = contents;
        this.series = series;
        this.magnitude = Magnitude.of(series.observations().stream()
                .map(observation -> observation.quantity().value().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO));
        chart.setTitleText(CellText.of(contents.title(series)));
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.SPAN);
    }

    /** Columns for a flow, otherwise a line; forecasts pale or dashed beside. */
    void overTime(DataSheets.Place place, boolean columns) {
        var shown = new TreeMap<Period, Integer>();
        series.actuals().forEach(one -> shown.put(one.period(), place.rows().getOrDefault(one.period(), 0)));
        series.forecasts().forEach(one -> shown.put(one.period(), place.rows().getOrDefault(one.period(), 0)));
        int last = shown.lastEntry().getValue();
        int first = Math.max(shown.firstEntry().getValue(), last - MOST_POINTS + 1);
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var up = valueAxis(across);
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        var type = columns ? ChartTypes.BAR : ChartTypes.LINE;
        XDDFChartData data = chart.createData(type, across, up);
        var periods = categories(place, first, last);
        if (place.actual() >= 0) {
            add(data, periods, numbers(place, place.actual(), first, last, series.actuals()), "Actual", false);
        }
        if (place.forecast() >= 0) {
            add(data, periods, numbers(place, place.forecast(), first, last, series.forecasts()), "Forecast", true);
            var legend = chart.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
        }
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(BarDirection.COL);
            bars.setBarGrouping(BarGrouping.CLUSTERED);
            bars.setGapWidth(50);
            up.setCrossBetween(AxisCrossBetween.BETWEEN);
        } else if (data instanceof XDDFLineChartData lines) {
            lines.setGrouping(Grouping.STANDARD);
        }
        data.setVaryColors(false);
        chart.plot(data);
    }

    /** A line through the corners of steps. */
    void step(StepSheet.Place place) {
        var across = chart.createValueAxis(AxisPosition.BOTTOM);
        across.setNumberFormat("mmm yyyy");
        across.setTickLabelPosition(AxisTickLabelPosition.LOW);
        across.setMajorTickMark(AxisTickMark.NONE);
        var up = valueAxis(across);
        var corners = place.corners();
        int last = place.first() + corners.size() - 1;
        var days = XDDFDataSourcesFactory.fromArray(
                corners.stream().map(corner -> excelDay(corner.day())).toArray(Double[]::new),
                range(StepSheet.NAME, place.column(), place.first(), last));
        var values = XDDFDataSourcesFactory.fromArray(
                corners.stream().map(corner -> corner.value().doubleValue()).toArray(Double[]::new),
                range(StepSheet.NAME, place.column() + 1, place.first(), last));
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.LINE);
        var line = (XDDFScatterChartData.Series) data.addSeries(days, values);
        line.setTitle(CellText.of(contents.title(series)), null);
        line.setSmooth(false);
        line.setMarkerStyle(MarkerStyle.NONE);
        line.setShapeProperties(stroke(BLUE, 2.25, false));
        data.setVaryColors(false);
        chart.plot(data);
    }

    private static double excelDay(LocalDate day) {
        return DateUtil.getExcelDate(day);
    }

    private XDDFValueAxis valueAxis(XDDFChartAxis across) {
        var up = chart.createValueAxis(AxisPosition.LEFT);
        up.setCrosses(AxisCrosses.AUTO_ZERO);
        across.setCrosses(AxisCrosses.AUTO_ZERO);
        up.setMajorTickMark(AxisTickMark.NONE);
        up.setNumberFormat(format());
        up.setTitle(CellText.of(axisTitle()));
        up.getOrAddMajorGridProperties().setLineProperties(lineOf(GRID, 0.75));
        return up;
    }

    /** A comma at the end of a number format divides by a thousand. */
    private String format() {
        return switch (magnitude) {
            case ONE -> "General";
            case THOUSAND -> "#,##0.##,";
            case MILLION -> "#,##0.##,,";
            case BILLION -> "#,##0.##,,,";
            case TRILLION -> "#,##0.##,,,,";
        };
    }

    private String axisTitle() {
        var measure = contents.measure(series);
        var unit = contents.unit(series);
        if (magnitude == Magnitude.ONE) {
            return measure;
        }
        var scaled = magnitude.word() + " " + unit;
        var title = series.key().measure() == Measure.LEVEL ? scaled : measure.replace(unit, scaled);
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private void add(
            XDDFChartData data,
            XDDFCategoryDataSource periods,
            XDDFNumericalDataSource<Double> values,
            String title,
            boolean expected) {
        var added = data.addSeries(periods, values);
        added.setTitle(title, null);
        if (added instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setShapeProperties(stroke(BLUE, 2.25, expected));
            var fill = new XDDFSolidFillProperties(expected ? XDDFColor.from(PresetColor.WHITE) : XDDFColor.from(BLUE));
            var marker = new XDDFShapeProperties();
            marker.setFillProperties(fill);
            marker.setLineProperties(lineOf(BLUE, 1.25));
            line.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        } else {
            var shape = new XDDFShapeProperties();
            shape.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(expected ? PALE : BLUE)));
            added.setShapeProperties(shape);
        }
    }

    private static XDDFShapeProperties stroke(byte[] color, double width, boolean dashed) {
        var line = lineOf(color, width);
        if (dashed) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DASH));
        }
        var shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        return shape;
    }

    private static XDDFLineProperties lineOf(byte[] color, double width) {
        var line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(color)));
        line.setWidth(width);
        return line;
    }

    private XDDFCategoryDataSource categories(DataSheets.Place place, int first, int last) {
        var words = new String[last - first + 1];
        place.rows().forEach((period, row) -> {
            if (row >= first && row <= last) {
                words[row - first] = period.toString();
            }
        });
        return XDDFDataSourcesFactory.fromArray(words, range(place.sheet(), 1, first, last));
    }

    private static XDDFNumericalDataSource<Double> numbers(
            DataSheets.Place place, int column, int first, int last, List<Observation> observations) {
        var values = new @Nullable Double[last - first + 1];
        for (Observation observation : observations) {
            int row = place.rows().getOrDefault(observation.period(), -1);
            if (row >= first && row <= last) {
                values[row - first] = observation.quantity().value().doubleValue();
            }
        }
        return XDDFDataSourcesFactory.fromArray(values, range(place.sheet(), column, first, last), column);
    }

    private static String range(String sheet, int column, int first, int last) {
        return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
    }
}
