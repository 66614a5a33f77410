package io.gleaner.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as lines: a block is a line with an empty one around it; the items of a list and the rows of a table
 * follow one another, the cells of a row divided by {@code  | }. Lines that are links from end to end are left out.
 */
final class HtmlLines implements NodeVisitor {
    private static final double ALL_LINK = 0.8;
    private static final int LONGEST_LINK = 160;

    private final Element root;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int rows;
    private int pres;

    HtmlLines(Element root) {
        this.root = root;
    }

    List<String> lines() {
        NodeTraversor.traverse(this, root);
        flush();
        return lines;
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (node instanceof Element element) {
            String tag = element.normalName();
            switch (tag) {
                case "a" -> links++;
                case "pre" -> pres++;
                case "br" -> lineBreak();
                case "td", "th" -> cell();
                default -> {}
            }
            if (isDataRow(element)) {
                flush();
                rows++;
            } else if (isBlock(element) && !tag.equals("br") && rows == 0) {
                border(tag);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            String tag = element.normalName();
            if (tag.equals("a")) {
                links--;
            } else if (tag.equals("pre")) {
                pres--;
            }
            if (rows > 0 && isDataRow(element)) {
                rows--;
                flushRow();
            } else if (isBlock(element) && !tag.equals("br") && rows == 0) {
                border(tag);
            }
        }
    }

    private void append(TextNode node) {
        if (pres > 0) {
            flush();
            lines.addAll(new Paragraphs(Tidy.lines(node.getWholeText())).join());
            return;
        }
        String text = node.text();
        line.append(text);
        linked += links > 0 ? letters(text) : 0;
    }

    /** One ends a line, two end a paragraph; in a row of a table it is a blank. */
    private void lineBreak() {
        if (rows > 0) {
            line.append(' ');
        } else if (line.isEmpty()) {
            border("br");
        } else {
            flush();
        }
    }

    private void cell() {
        if (rows > 0 && !line.isEmpty()) {
            line.append(" | ");
        } else {
            line.append(' ');
        }
    }

    private void border(String tag) {
        flush();
        boolean tight = tag.equals("li") || tag.equals("tr") || tag.equals("dd") || tag.equals("dt");
        if (!tight && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    private void flush() {
        String text = Tidy.line(line.toString());
        boolean link =
                linked > letters(text) * ALL_LINK && text.length() < LONGEST_LINK && !Paragraphs.endsSentence(text);
        if (!text.isEmpty() && !link) {
            lines.add(text);
        }
        line.setLength(0);
        linked = 0;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private void flushRow() {
        String text = Tidy.line(line.toString());
        if (!text.replace("|", "").isBlank()) {
            lines.add(text);
        }
        line.setLength(0);
        linked = 0;
    }

    /** A row of figures, not a row that only lays out the page. */
    private static boolean isDataRow(Element element) {
        return element.normalName().equals("tr")
                && element.childrenSize() > 1
                && element.selectFirst("table, h1, h2, h3, p + p, ul, div + div") == null;
    }
}
