package io.gleaner.export;

import io.gleaner.fact.Period;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A series as somebody else publishes it.
 *
 * @param name what it is called there
 * @param values its figures by period
 * @param remarks what was left out or decided about its rows, with file and line
 */
public record Official(String name, NavigableMap<Period, BigDecimal> values, List<String> remarks) {
    public Official {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads every series of a CSV file. Which column holds the periods and which the figures is told by their names and by
     * what stands in them; either a column names the series of a row, or every column of figures is a series.
     *
     * @param in the text, left open
     * @param file what to call the text where something is wrong with it
     * @return the series by name, in the order of the file
     * @throws BadRowException where there is no column of periods or none of figures
     */
    public static Map<String, Official> read(Reader in, String file) throws IOException {
        return new OfficialReader(file).read(in);
    }
}
