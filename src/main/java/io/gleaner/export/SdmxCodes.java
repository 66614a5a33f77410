package io.gleaner.export;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Period;
import io.gleaner.fact.Status;
import io.gleaner.fact.Unit;
import io.gleaner.series.Frequency;
import io.gleaner.series.Reading;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our codes as SDMX writes them. Different codes of ours stay different. Where a list that others share has a code it is
 * used: CL_FREQ and CL_OBS_STATUS of SDMX, ISO 3166 and the euro area and world of CL_AREA, ISO 4217 and Eurostat's units.
 */
final class SdmxCodes {
    /** Not applicable, in every list of SDMX. */
    static final String NONE = "_Z";

    /** Not told, in every list of SDMX. */
    static final String UNSPECIFIED = "_X";

    private static final Map<String, String> AREAS = Map.of("EA", "U2", "WORLD", "W0");
    private static final Map<String, String> UNITS =
            Map.of("%", "PC", "pp", "PP", "pct_gdp", "PC_GDP", "index", "IX", "t", "T", "ha", "HA");

    private SdmxCodes() {}

    static String frequency(Frequency frequency) {
        return switch (frequency) {
            case FISCAL_YEARLY -> "AF";
            case SPANS -> "_O";
            default -> frequency.code();
        };
    }

    static String area(@Nullable Area area) {
        return area == null ? NONE : AREAS.getOrDefault(area.code(), area.code());
    }

    static String item(@Nullable String item) {
        return item == null ? NONE : item;
    }

    /** A growth has some basis even where no text tells which; a level has none. */
    static String basis(@Nullable Basis basis, Measure measure) {
        if (basis != null) {
            return basis.code();
        }
        return measure == Measure.LEVEL ? NONE : UNSPECIFIED;
    }

    /** The unit with an underscore for "per" and {@code $} and a number for what no code of SDMX may hold. */
    static String unit(Unit unit) {
        var shared = UNITS.get(unit.code());
        if (shared != null) {
            return shared;
        }
        var code = new StringBuilder();
        unit.code().codePoints().forEach(point -> {
            if (point == '/') {
                code.append('_');
            } else if ((point < 0x80 && Character.isLetterOrDigit(point)) || point == '-') {
                code.appendCodePoint(point);
            } else {
                code.append('$').append(Integer.toHexString(point)).append('$');
            }
        });
        return UNITS.containsValue(code.toString()) ? "$" + code : code.toString();
    }

    /**
     * Normal, estimated, forecast or provisional: what follows by arithmetic is an estimate, what was revised since was
     * provisional. What is aimed at did not happen either, so that it counts as forecast; FIGURE tells the two apart.
     */
    static String status(Reading reading) {
        if (reading.derived()) {
            return "E";
        }
        if (reading.status() == Status.SUPERSEDED) {
            return "P";
        }
        return reading.status() == Status.ACTUAL ? "A" : "F";
    }

    /**
     * An observational time period: of the calendar where it has one, else a reporting period, else a range with its
     * length. The fiscal year is the reporting year of that number.
     */
    static String period(Period period) {
        int year = period.first().getYear();
        return switch (period.grain()) {
            case DAY, WEEK, MONTH, QUARTER, YEAR -> period.toString();
            case HALF -> year + (period.first().getMonthValue() == 1 ? "-S1" : "-S2");
            case FISCAL_YEAR -> year + "-A1";
            case DAYS -> range(period, ChronoUnit.DAYS, "D");
            case MONTHS -> range(period, ChronoUnit.MONTHS, "M");
            case YEARS -> range(period, ChronoUnit.YEARS, "Y");
        };
    }

    private static String range(Period period, ChronoUnit unit, String letter) {
        long length = unit.between(period.first(), period.last().plusDays(1));
        return period.first() + "/P" + length + letter;
    }
}
