package io.gleaner.cli;

import io.gleaner.export.FactRows;
import io.gleaner.export.Format;
import io.gleaner.export.ObservationRows;
import io.gleaner.export.Sdmx;
import io.gleaner.fact.Fact;
import io.gleaner.series.Series;
import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code gleaner export}: series or facts as files for spreadsheets, programs and statistics offices. */
@Command(
        name = "export",
        header = "Writes series or facts for spreadsheets, programs and the tools of statistics offices.",
        description = {
            "",
            "observations are the series, a row for each reading of a period: its value, when it was published",
            "first, by whom, the words that carry it, and whether it was chosen. facts are what the articles",
            "state, a row for each, also where it joins no series.",
            "",
            "SDMX is the standard of central banks and statistics offices. Its series have the reading that",
            "was chosen as READING 0 and the others, oldest first, as 1, 2 and so on; FIGURE tells actuals,",
            "forecasts and targets apart. With -o FILE.xml the structure message (code lists, concepts, data",
            "structure) is left beside it in FILE-structure.xml.",
            "",
            "INPUT may also be a file of facts, as extract and export write it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner export news/ -o series.csv                      for a spreadsheet",
            "  gleaner export news/ --match rice --format jsonl | jq .value",
            "  gleaner export news/ --what facts -o facts.csv",
            "  gleaner export news/ --as-of 2025-07-31 --format sdmx-ml -o july.xml"
        })
final class ExportCommand implements Callable<Integer> {
    /** What is written. */
    enum What {
        OBSERVATIONS,
        FACTS
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private FactInputs inputs = new FactInputs();

    @Mixin
    private Loading rules = new Loading();

    @Mixin
    private Matching matching = new Matching();

    @Mixin
    private Choosing choosing = new Choosing();

    @Option(
            names = "--what",
            paramLabel = "WHAT",
            converter = WhatName.class,
            description =
                    "observations (the default) or facts; of facts, with --match and --as-of those in the series.")
    private What what = What.OBSERVATIONS;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = ExportFormat.Name.class,
            description = {
                "csv, jsonl (one JSON object a line), sdmx-csv (SDMX-CSV 2.0) or sdmx-ml (SDMX-ML 2.1).",
                "Otherwise what the ending of the output file says, and else csv."
            })
    private @Nullable ExportFormat asked;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    private @Nullable Path file;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var format = asked != null ? asked : ExportFormat.ofFile(file);
        if (what == What.FACTS && format.rows() == null) {
            throw new ParameterException(
                    spec.commandLine(), "--what facts: SDMX holds series; choose csv or jsonl, or observations");
        }
        rules.start();
        var read = inputs.read(console, rules);
        if (read.facts().isEmpty()) {
            return read.exitCode();
        }
        var set = SeriesSet.gather(read.facts(), choosing.policy());
        var found = matching.find(set);
        if (found.isEmpty() && !(what == What.FACTS && isEverythingAskedFor())) {
            new Account(set).sayAbsence(console, matching.pattern());
            return read.exitCode();
        }
        if (format.rows() == null) {
            sdmx(format, found, new CatalogueNames(rules.get().catalogue()));
        } else {
            rows(format.rows(), found, facts(read.facts(), found));
        }
        return read.exitCode();
    }

    private Collection<Fact> facts(List<Fact> all, List<Series> found) {
        if (isEverythingAskedFor()) {
            return all;
        }
        var facts = new LinkedHashSet<Fact>();
        found.forEach(series -> facts.addAll(series.facts()));
        return facts;
    }

    private boolean isEverythingAskedFor() {
        return matching.pattern() == null && choosing.policy().asOf() == null;
    }

    private void rows(Format format, List<Series> found, Collection<Fact> facts) throws IOException {
        write(file, format.startOfFile(), out -> {
            if (what == What.FACTS) {
                try (var rows = FactRows.withArticles(format, out)) {
                    for (Fact fact : facts) {
                        rows.add(fact);
                    }
                }
                return;
            }
            try (var rows = new ObservationRows(format, out)) {
                for (Series series : found) {
                    rows.add(series);
                }
            }
        });
    }

    private void sdmx(ExportFormat format, List<Series> found, Vocabulary words) throws IOException {
        if (format == ExportFormat.SDMX_CSV) {
            write(file, "", out -> Sdmx.writeCsv(out, found, words));
            return;
        }
        write(file, "", out -> Sdmx.writeData(out, found, words));
        if (file != null) {
            write(ExportFormat.structureBeside(file), "", out -> Sdmx.writeStructure(out, found, words));
        }
    }

    /** Writes a text. */
    private interface Body {
        void write(Writer out) throws IOException;
    }

    private void write(@Nullable Path target, String startOfFile, Body body) throws IOException {
        if (target == null) {
            body.write(console.out());
            console.out().flush();
            return;
        }
        try (var out = Files.newBufferedWriter(target)) {
            out.write(startOfFile);
            body.write(out);
        }
    }

    /** Reads what is to be written. */
    static final class WhatName implements ITypeConverter<What> {
        @Override
        public What convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "observations" -> What.OBSERVATIONS;
                case "facts" -> What.FACTS;
                default -> throw new TypeConversionException("expected observations or facts, not '" + name + "'");
            };
        }
    }
}
