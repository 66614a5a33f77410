package io.gleaner.cli;

import io.gleaner.article.Article;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Articles in, results out in the same order, worked on by several threads between. Only so many articles are under way at
 * a time, counted in articles and in characters, so that memory does not grow with their number.
 *
 * @param <R> the result of one article
 */
final class Conveyor<R> implements AutoCloseable {
    /** Takes a result. */
    interface Sink<R> {
        void take(R result) throws IOException;
    }

    private record Underway<R>(Future<R> result, int length) {}

    private static final int MOST_PER_THREAD = 16;
    private static final long MOST_CHARACTERS = 1 << 23;

    private final Function<Article, R> work;
    private final Sink<R> sink;
    private final int most;
    private final ExecutorService workers;
    private final Queue<Underway<R>> underway = new ArrayDeque<>();
    private long characters;

    Conveyor(int threads, Function<Article, R> work, Sink<R> sink) {
        this.work = work;
        this.sink = sink;
        this.most = threads * MOST_PER_THREAD;
        this.workers = Executors.newFixedThreadPool(threads, runnable -> {
            var thread = new Thread(runnable, "gleaner-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Puts an article on; results that are ready are handed over by the same thread. */
    void put(Article article) throws IOException {
        int length = article.title().length() + article.body().length();
        underway.add(new Underway<>(workers.submit(() -> work.apply(article)), length));
        characters += length;
        while (!underway.isEmpty() && (isFull() || underway.element().result().isDone())) {
            handOver();
        }
    }

    private boolean isFull() {
        return underway.size() > most || characters > MOST_CHARACTERS;
    }

    /** Waits for all that is under way and hands it over. */
    void finish() throws IOException {
        while (!underway.isEmpty()) {
            handOver();
        }
    }

    private void handOver() throws IOException {
        var first = underway.remove();
        characters -= first.length();
        try {
            sink.take(first.result().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
    }

    private static RuntimeException rethrown(ExecutionException e) {
        var cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(e);
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
