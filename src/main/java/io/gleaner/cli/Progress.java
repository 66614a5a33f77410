package io.gleaner.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a long reading is: on a terminal, and only once it has taken a while. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE_NANOS = 1_500_000_000L;
    private static final int WIDTH = 78;

    private final Console console;
    private final long began = System.nanoTime();
    private long done;
    private @Nullable ProgressBar bar;

    Progress(Console console) {
        this.console = console;
    }

    void step() {
        done++;
        if (bar != null) {
            bar.stepTo(done);
        } else if (console.showsProgress() && System.nanoTime() - began > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setUnit(" articles", 1)
                    .setInitialMax(-1)
                    .setUpdateIntervalMillis(200)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(console.progress(), WIDTH))
                    .build();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
