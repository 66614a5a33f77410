package io.gleaner.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One stream of bytes on its way to articles: what form it has, in which charset, and who reads it. */
final class Document {
    static final int LARGEST = 1 << 24;

    private static final int HEAD = 8192;
    private static final String READABLE = "text, HTML or JSON lines, found ";

    private final String file;
    private final String name;
    private final Dating dating;
    private final Consumer<Article> articles;
    private final Consumer<Problem> problems;

    /** @param name what articles without an id are called after */
    Document(String file, String name, Dating dating, Consumer<Article> articles, Consumer<Problem> problems) {
        this.file = file;
        this.name = name;
        this.dating = dating;
        this.articles = articles;
        this.problems = problems;
    }

    void read(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Encoding sure = Encoding.ofHead(head);
        String binary = sure == null ? Form.binary(head) : null;
        if (head.length == 0) {
            lost("an article, found an empty file", "nothing was read");
        } else if (binary != null) {
            lost(READABLE + binary, "it was skipped");
        } else {
            String start = sure == null ? new String(head, StandardCharsets.ISO_8859_1) : sure.decode(head);
            String foreign = Form.foreign(name, start);
            if (foreign != null) {
                lost(READABLE + foreign, "it was skipped");
                return;
            }
            switch (Form.of(name, start)) {
                case JSON_LINES -> jsonLines(in, sure == null ? new Encoding(StandardCharsets.UTF_8, 0) : sure);
                case HTML -> page(in, true);
                case TEXT -> page(in, false);
            }
        }
    }

    private void jsonLines(InputStream in, Encoding encoding) throws IOException {
        in.skipNBytes(encoding.mark());
        new JsonLines(file, problems).read(name, new InputStreamReader(in, encoding.charset()), dating, articles);
    }

    private void page(InputStream in, boolean html) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            lost("a page of at most " + (LARGEST >> 20) + " MB (JSON lines may hold more)", "it was skipped");
            return;
        }
        String text = Encoding.of(bytes, html ? HtmlPage.declaredCharset(bytes) : null)
                .decode(bytes);
        if (text.indexOf('\uFFFD') >= 0) {
            problems.accept(new Problem(
                    file,
                    line(text),
                    "text in one charset, found other bytes",
                    "they stand as \uFFFD in the text",
                    false));
        }
        var furniture = new Furniture();
        hand(
                html
                        ? new HtmlPage(furniture, this::remark).read(text)
                        : new TextPage(furniture, true).read(Tidy.lines(text), ""),
                html);
    }

    private void hand(List<Draft> drafts, boolean html) {
        if (drafts.isEmpty()) {
            lost(
                    html ? "an article, found a page of links and menus only" : "an article, found no text",
                    "it was skipped");
        }
        List<@Nullable Publication> published = dating.settle(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            articles.accept(
                    drafts.get(i).toArticle(drafts.size() == 1 ? name : name + "#" + (i + 1), published.get(i)));
        }
    }

    /** The line of the first character that could not be read. */
    private static int line(String text) {
        int line = 1;
        for (int i = 0; text.charAt(i) != '\uFFFD'; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private void remark(String expected) {
        problems.accept(new Problem(file, 0, expected, "the article was read without it", false));
    }

    private void lost(String expected, String done) {
        problems.accept(new Problem(file, 0, expected, done, true));
    }
}
