package io.gleaner.cli;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
@Command(name="explain") final class ExplainCommand implements Callable<Integer> { ExplainCommand(Console c) {} public Integer call() { return 0; } }
