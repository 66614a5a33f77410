package io.gleaner.article;

import io.gleaner.article.Draft.Age;
import io.gleaner.article.Furniture.Effect;
import io.gleaner.article.Moment.Written;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of one article, or of a page that was copied with several articles and their furniture. In text out of HTML the
 * lines are final: an empty one stands between paragraphs, none between the items of a list or the rows of a table.
 */
final class TextPage {
    private static final int LONGEST_TITLE = 200;
    private static final int PROSE = 80;
    private static final int ENOUGH_TO_END = 200;

    private final Furniture furniture;

    private final boolean plain;

    /** @param plain whether the lines are those of plain text, which may be wrapped; else they come out of HTML */
    TextPage(Furniture furniture, boolean plain) {
        this.furniture = furniture;
        this.plain = plain;
    }

    /**
     * The articles in the order they stand.
     *
     * @param lines tidied
     * @param title the headline of the first where it is known already, else empty
     */
    List<Draft> read(List<String> lines, String title) {
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++) {
            Heading heading = Heading.around(lines, i);
            if (heading != null) {
                headings.add(heading);
                i = heading.to() - 1;
            }
        }
        var drafts = new ArrayList<Draft>();
        int first = headings.isEmpty() ? lines.size() : headings.get(0).from();
        add(drafts, null, title, lines.subList(0, first));
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? headings.get(i + 1).from() : lines.size();
            add(drafts, headings.get(i), "", lines.subList(headings.get(i).to(), end));
        }
        return drafts;
    }

    private void add(List<Draft> drafts, @Nullable Heading heading, String title, List<String> lines) {
        Draft draft = new Part(heading, title, withoutFurniture(lines), plain).draft();
        if (!draft.body().isBlank()) {
            drafts.add(draft);
        }
    }

    private List<String> withoutFurniture(List<String> lines) {
        var kept = new ArrayList<String>();
        int length = 0;
        boolean aside = false;
        for (String line : lines) {
            Effect effect = furniture.of(line);
            if (effect == Effect.END && length >= ENOUGH_TO_END) {
                break;
            }
            if (effect != Effect.NONE) {
                aside |= effect == Effect.ASIDE;
            } else if (!aside || isProse(line)) {
                kept.add(line);
                length += line.length();
                aside &= line.isEmpty();
            }
        }
        return kept;
    }

    private static boolean isProse(String line) {
        return line.length() >= PROSE || (Paragraphs.endsSentence(line) && line.indexOf(' ') > 0);
    }

    /** One article's lines on their way to a draft. */
    private static final class Part {
        private final Paragraphs paragraphs;
        private final List<String> lines;
        private final boolean plain;
        private String title;
        private @Nullable String publisher;
        private @Nullable Written written;
        private @Nullable Age age;

        Part(@Nullable Heading heading, String title, List<String> lines, boolean plain) {
            this.title = title;
            this.lines = lines;
            this.plain = plain;
            this.paragraphs = new Paragraphs(lines);
            if (heading != null) {
                publisher = heading.publisher();
                this.title = heading.title() == null ? title : heading.title();
                written = heading.moment().day();
                age = heading.moment().age();
            }
        }

        Draft draft() {
            int at = skipEmpty(0);
            if (title.isEmpty() && at < lines.size() && isTitle(at)) {
                title = withoutMarks(lines.get(at));
                at = skipEmpty(at + 1);
            }
            while (at < lines.size() && isAboutTheArticle(lines.get(at))) {
                at = skipEmpty(at + 1);
            }
            List<String> rest = lines.subList(at, lines.size());
            List<String> body = plain ? new Paragraphs(rest).join() : rest;
            return new Draft(
                    null, title, plain ? String.join("\n\n", body) : joined(body), publisher, null, null, written, age);
        }

        /** The lines as they are, but never two empty ones in a row. */
        private static String joined(List<String> lines) {
            var text = new StringBuilder();
            boolean open = false;
            for (String line : lines) {
                if (!line.isEmpty()) {
                    text.append(line).append('\n');
                } else if (open) {
                    text.append('\n');
                }
                open = !line.isEmpty();
            }
            return text.toString().stripTrailing();
        }

        /** A Markdown heading opens with number signs. */
        private static String withoutMarks(String line) {
            int marks = 0;
            while (marks < line.length() && line.charAt(marks) == '#') {
                marks++;
            }
            return marks > 0 && marks < line.length() ? line.substring(marks).strip() : line;
        }

        private int skipEmpty(int from) {
            int at = from;
            while (at < lines.size() && lines.get(at).isEmpty()) {
                at++;
            }
            return at;
        }

        private boolean isTitle(int at) {
            String line = lines.get(at);
            int next = skipEmpty(at + 1);
            if (next == lines.size()
                    || line.length() > LONGEST_TITLE
                    || line.endsWith(".")
                    || Dateline.of(line) != null) {
                return false;
            }
            return next > at + 1 || !paragraphs.wrapped() || paragraphs.isShort(line);
        }

        /** The title again, a byline, a date or an age between title and text: known, and not part of the text. */
        private boolean isAboutTheArticle(String line) {
            Moment moment = Moment.of(line);
            if (moment != null) {
                written = written == null ? moment.day() : written;
                age = age == null ? moment.age() : age;
                return true;
            }
            return line.equals(title) || (line.startsWith("By ") && line.length() <= PROSE && !isProse(line));
        }
    }
}
