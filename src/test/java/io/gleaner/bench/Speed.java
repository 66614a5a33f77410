package io.gleaner.bench;

import io.gleaner.article.Article;
import io.gleaner.article.Articles;
import io.gleaner.extract.Extractor;
import io.gleaner.mention.Mentions;
import io.gleaner.rule.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How fast one thread reads, beside a tokenizer that does nothing but cut words: {@code ./mvnw -q test-compile exec:exec}.
 *
 * <p>Every round lets each reader over all articles once, so that a busy machine slows all of them alike; time is the
 * thread's own. The first rounds are warm-up; of the others the fastest counts.
 */
public final class Speed {
    private static final int WARM_UP = 8;
    private static final int ROUNDS = 8;
    /** How many characters a round has at least; of fewer a reader never grows warm. */
    private static final long ROUND = 4_000_000;

    private static final Path NEWS = Path.of("../shared/corpora/reuters-1987q1.jsonl");
    private static final Path EXAMPLES = Path.of("src/examples/articles");

    private Speed() {}

    /** Prints MB/s and the ratio to the tokenizer; takes a file or folder of articles other than the usual. */
    public static void main(String[] args) throws IOException {
        var input = args.length > 0 ? Path.of(args[0]) : Files.exists(NEWS) ? NEWS : EXAMPLES;
        var articles = articles(input);
        long once =
                articles.stream().mapToLong(article -> article.text().length()).sum();
        System.out.printf(Locale.ROOT, "%s: %d articles, %.1f MB%n", input, articles.size(), once / 1e6);
        long times = Math.max(1, ROUND / Math.max(1, once));
        long characters = times * once;
        var best = new LinkedHashMap<String, Long>();
        var readers = readers();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var reader : readers.entrySet()) {
                long time = time(articles, times, reader.getValue());
                if (round >= WARM_UP) {
                    best.merge(reader.getKey(), time, Math::min);
                }
            }
        }
        long tokenizer = best.values().iterator().next();
        best.forEach((name, time) -> System.out.printf(
                Locale.ROOT,
                "%-24s %7.1f MB/s   %.2f of the tokenizer%n",
                name,
                characters * 1e3 / time,
                (double) tokenizer / time));
    }

    private static List<Article> articles(Path input) throws IOException {
        var articles = new ArrayList<Article>();
        Articles.read(input, null, articles::add, problem -> System.err.println(problem));
        return articles;
    }

    private static Map<String, ToLongFunction<String>> readersOfText(Rules rules) {
        var readers = new LinkedHashMap<String, ToLongFunction<String>>();
        readers.put("Lucene StandardTokenizer", new Tokenizer());
        readers.put("words and forms", text -> rules.lexicon().read(text).hits());
        readers.put("mentions", text -> Mentions.read(rules, text).size());
        return readers;
    }

    private static Map<String, ToLongFunction<Article>> readers() {
        var rules = Rules.standard();
        var readers = new LinkedHashMap<String, ToLongFunction<Article>>();
        readersOfText(rules)
                .forEach((name, reader) -> readers.put(name, article -> reader.applyAsLong(article.text())));
        var extractor = new Extractor(rules);
        readers.put("facts", article -> {
            var extraction = extractor.extract(article);
            return (long) extraction.facts().size() + extraction.misses().size();
        });
        return readers;
    }

    private static long time(List<Article> articles, long times, ToLongFunction<Article> reader) {
        var clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        long found = 0;
        for (long again = 0; again < times; again++) {
            for (var article : articles) {
                found += reader.applyAsLong(article);
            }
        }
        if (found == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return clock.getCurrentThreadCpuTime() - begin;
    }

    private static final class Tokenizer implements ToLongFunction<String> {
        private final StandardTokenizer tokenizer = new StandardTokenizer();
        private final CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);

        @Override
        public long applyAsLong(String text) {
            try {
                tokenizer.setReader(new StringReader(text));
                tokenizer.reset();
                long letters = 0;
                while (tokenizer.incrementToken()) {
                    letters += term.length();
                }
                tokenizer.end();
                tokenizer.close();
                return letters;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
