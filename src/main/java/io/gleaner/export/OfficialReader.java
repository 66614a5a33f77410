package io.gleaner.export;

import io.gleaner.fact.Period;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Finds the series in a CSV file whose columns have names of their own. */
final class OfficialReader {
    private static final Set<String> PERIODS =
            Set.of("period", "date", "time", "time_period", "observation_date", "month", "quarter", "year", "day");
    private static final Set<String> VALUES = Set.of("value", "obs_value", "figure", "rate", "level");
    private static final Set<String> NAMES = Set.of("series", "series_id", "series_name", "name", "key", "indicator");

    /** How offices write that there is no figure. */
    private static final Set<String> NONE = Set.of("", ".", "..", ":", "-", "na", "n/a", "nan", "null");

    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final int TASTED = 50;
    private static final int MOST_REMARKS = 5;

    private final String file;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    OfficialReader(String file) {
        this.file = file;
    }

    /** A series that still takes figures. */
    private static final class Draft {
        private final TreeMap<Period, BigDecimal> values = new TreeMap<>();
        private final List<String> remarks = new ArrayList<>();
    }

    /** Which columns hold what; {@code name} is -1 where the columns of figures are the series. */
    private record Layout(int period, int name, List<Integer> values) {}

    Map<String, Official> read(Reader in) throws IOException {
        var rows = new ArrayList<CSVRecord>();
        var lines = new ArrayList<Long>();
        var csv = CSVParser.parse(in, CSVFormat.RFC4180);
        try {
            for (CSVRecord row : csv) {
                rows.add(row);
                lines.add(csv.getCurrentLineNumber());
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException broken) {
                throw new BadRowException(file, csv.getCurrentLineNumber(), "not CSV: " + broken.getMessage());
            }
            throw e.getCause();
        }
        if (rows.size() < 2) {
            throw new BadRowException(file, 1, "no row below a row of names");
        }
        var header = rows.get(0).stream().map(OfficialReader::bare).toList();
        var layout = layout(header, rows.subList(1, rows.size()));
        for (int i = 1; i < rows.size(); i++) {
            add(rows.get(i), lines.get(i), layout, header);
        }
        var found = new LinkedHashMap<String, Official>();
        drafts.forEach((name, draft) ->
                found.put(name, new Official(name, CalendarText.settled(draft.values), draft.remarks)));
        return found;
    }

    private static String bare(String name) {
        return (name.startsWith("\uFEFF") ? name.substring(1) : name).strip();
    }

    private Layout layout(List<String> header, List<CSVRecord> rows) throws BadRowException {
        var names = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        var tasted = rows.subList(0, Math.min(TASTED, rows.size()));
        int period = first(names, PERIODS, column -> mostly(tasted, column, cell -> CalendarText.period(cell) != null));
        if (period < 0) {
            throw new BadRowException(file, 1, "no column of periods such as 2024-05 among " + header);
        }
        int value = first(names, VALUES, column -> false);
        var figures = value >= 0
                ? List.of(value)
                : IntStream.range(0, names.size())
                        .filter(column -> column != period && mostly(tasted, column, cell -> number(cell) != null))
                        .boxed()
                        .toList();
        if (figures.isEmpty()) {
            throw new BadRowException(file, 1, "no column of figures among " + header);
        }
        int name = figures.size() == 1 ? first(names, NAMES, column -> false) : -1;
        return new Layout(period, name, figures);
    }

    private interface Taste {
        boolean holds(int column);
    }

    private interface Look {
        boolean fits(String cell);
    }

    /** The first column with one of the names, else the first that tastes right; -1 for none. */
    private static int first(List<String> names, Set<String> known, Taste taste) {
        for (int i = 0; i < names.size(); i++) {
            if (known.contains(names.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (taste.holds(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether at least half of the cells that hold something fit. */
    private static boolean mostly(List<CSVRecord> rows, int column, Look look) {
        var cells = rows.stream()
                .filter(row -> row.size() > column)
                .map(row -> row.get(column).strip())
                .filter(cell -> !isNone(cell))
                .toList();
        return !cells.isEmpty() && cells.stream().filter(look::fits).count() * 2 >= cells.size();
    }

    private static boolean isNone(String cell) {
        return NONE.contains(cell.toLowerCase(Locale.ROOT));
    }

    private void add(CSVRecord row, long line, Layout layout, List<String> header) {
        for (int column : layout.values()) {
            var name = layout.name() >= 0 && layout.name() < row.size() ? row.get(layout.name()) : header.get(column);
            var draft = drafts.computeIfAbsent(name, any -> new Draft());
            var period = layout.period() < row.size() ? row.get(layout.period()).strip() : "";
            var cell = column < row.size() ? row.get(column).strip() : "";
            if (!isNone(cell)) {
                add(period, cell, line, draft);
            }
        }
    }

    private void add(String periodCell, String cell, long line, Draft draft) {
        var period = CalendarText.period(periodCell);
        var number = number(cell);
        if (period == null) {
            remark(draft, line, "'" + periodCell + "' is no period; left out");
        } else if (number == null) {
            remark(draft, line, "'" + cell + "' is no number; left out");
        } else {
            var earlier = draft.values.put(period, number);
            if (earlier != null && earlier.compareTo(number) != 0) {
                remark(
                        draft,
                        line,
                        period + " stands there again, with " + number.toPlainString() + " after "
                                + earlier.toPlainString() + "; the later row is taken");
            }
        }
    }

    private void remark(Draft draft, long line, String what) {
        if (draft.remarks.size() < MOST_REMARKS) {
            draft.remarks.add(file + ":" + line + ": " + what);
        } else if (draft.remarks.size() == MOST_REMARKS) {
            draft.remarks.add(file + ": and more of that kind");
        }
    }

    private static @Nullable BigDecimal number(String cell) {
        var text = cell.replace('\u2212', '-');
        if (text.endsWith("%")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (THOUSANDS.matcher(text).matches()) {
            text = text.replace(",", "");
        }
        try {
            return Fields.decimal(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
