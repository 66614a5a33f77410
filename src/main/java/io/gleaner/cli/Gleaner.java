package io.gleaner.cli;

import io.gleaner.rule.BadRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: reads news articles and leaves economic time series behind. */
@Command(
        name = "gleaner",
        header = "Reads news articles and leaves economic time series behind.",
        description = {
            "",
            "Finds every number that says something about an economy, works out what it measures, where, for",
            "which period and whether it is a fact or a forecast, and keeps the sentence it was read in.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  gleaner run news/                          charts, a workbook and a report in reports/",
            "  gleaner run page.html -o june --date 2025-06-12",
            "  gleaner extract news/ --format table       the facts alone",
            "  gleaner series news/ --match cpi           the series of consumer prices, as tables",
            "  gleaner export news/ -o series.csv         the series, for a spreadsheet",
            "  gleaner explain \"US inflation slowed to 2.4%% in May from 2.8%%.\" --date 2025-06-12",
            "  gleaner help run                           all about a command",
            "",
            "Exit codes: 0 done, also when nothing was found; 1 an input could not be read (the others",
            "are done nevertheless) or an output not be written; 2 wrong usage."
        })
public final class Gleaner implements Callable<Integer> {
    static final int DONE = 0;
    static final int UNREADABLE = 1;
    static final int WRONG_USAGE = 2;

    private static final int WIDTH = 100;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Gleaner() {}

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    /** Runs the program on these streams and returns its exit code. */
    static int run(Streams streams, String... args) {
        var console = new Console(streams);
        var line = line(console, args);
        line.setOut(new PrintWriter(console.out()));
        line.setErr(console.err());
        int code;
        try {
            code = line.execute(args);
        } catch (OutOfMemoryError e) {
            return starved(console);
        }
        try {
            console.out().flush();
        } catch (IOException e) {
            return failed(console, e);
        }
        return code;
    }

    private static CommandLine line(Console console, String... args) {
        var line = new CommandLine(new Gleaner());
        commands(args).forEach((name, command) -> line.addSubcommand(name, command.apply(console)));
        var rules = line.getSubcommands().get("rules");
        if (rules != null) {
            rules.addSubcommand("list", new RulesListCommand(console));
            rules.addSubcommand("test", new RulesTestCommand(console));
            rules.getSubcommands().values().forEach(each -> settle(each, console));
        }
        line.getSubcommands().values().forEach(each -> settle(each, console));
        line.addSubcommand("help", new HelpCommand());
        settle(line, console);
        // A sentence may begin with an @, and it names no file then.
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, ignored) -> misused(e, console));
        line.setExecutionExceptionHandler((e, ignored, parsed) -> failed(console, e));
        return line;
    }

    /** The command that is named first, else all of them: to describe a command costs time at every start. */
    private static Map<String, Function<Console, Object>> commands(String... args) {
        var all = new LinkedHashMap<String, Function<Console, Object>>();
        all.put("run", RunCommand::new);
        all.put("extract", ExtractCommand::new);
        all.put("series", SeriesCommand::new);
        all.put("compare", CompareCommand::new);
        all.put("export", ExportCommand::new);
        all.put("mentions", MentionsCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("rules", any -> new RulesCommand());
        var chosen = args.length == 0 ? null : all.get(args[0]);
        return chosen == null ? all : Map.of(args[0], chosen);
    }

    private static void settle(CommandLine line, Console console) {
        line.setUsageHelpWidth(WIDTH);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.colours().shown() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getCommandSpec().version("Gleaner " + version());
    }

    private static String version() {
        var version = Gleaner.class.getPackage().getImplementationVersion();
        return version == null ? "(built by hand)" : version;
    }

    /** Without a command: how it is used. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return WRONG_USAGE;
    }

    private static int misused(ParameterException e, Console console) {
        var line = e.getCommandLine();
        console.say("gleaner: " + told(e));
        var suggestions = suggestions(e);
        if (!suggestions.isEmpty()) {
            console.say("Did you mean " + String.join(" or ", suggestions) + "?");
        }
        console.say("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    private static String told(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched
                && e.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().get(0).startsWith("-")) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(e.getMessage());
    }

    private static List<String> suggestions(ParameterException e) {
        if (!(e instanceof UnmatchedArgumentException unmatched)) {
            return List.of();
        }
        var arg = unmatched.getUnmatched().get(0);
        var names =
                new ArrayList<>(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        names.addAll(e.getCommandLine().getSubcommands().keySet());
        return Likeness.closest(arg, names);
    }

    private static int failed(Console console, Exception e) {
        if (e instanceof Console.Unwritable unwritable && unwritable.isClosedPipe()) {
            return DONE;
        }
        if (e.getCause() instanceof OutOfMemoryError) {
            return starved(console);
        }
        if (e instanceof CompletionException && e.getCause() instanceof BadRule bad) {
            console.say("gleaner: faulty rules: " + bad.getMessage());
        } else if (e instanceof BadRule) {
            console.say("gleaner: faulty rules: " + e.getMessage());
        } else if (e instanceof IOException) {
            console.say("gleaner: could not write: " + told(e));
        } else {
            console.say("gleaner: this should not happen: " + e);
            e.printStackTrace(console.err());
        }
        return UNREADABLE;
    }

    private static int starved(Console console) {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        console.say("gleaner: " + megabytes + " MB of memory are not enough for so much; read less at a time,"
                + " or give it more with JDK_JAVA_OPTIONS=-Xmx4g");
        return UNREADABLE;
    }

    /** What an exception says; those of files say no more than the name. */
    private static String told(Exception e) {
        var cause = e instanceof Console.Unwritable && e.getCause() != null ? e.getCause() : e;
        return cause instanceof FileSystemException
                ? cause.getMessage() + " (" + cause.getClass().getSimpleName() + ")"
                : String.valueOf(cause.getMessage());
    }
}
