package io.gleaner.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar. */
final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        if (text.matches("[1-9]\\d{3}-\\d{2}-\\d{2}")) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("the calendar has no day " + text);
            }
        }
        throw new TypeConversionException("expected a day such as 2025-06-12, not '" + text + "'");
    }
}
