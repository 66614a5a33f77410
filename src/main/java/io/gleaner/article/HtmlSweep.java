package io.gleaner.article;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Takes out of a page what is no article's text: by element, by visibility, and by what class, id and role call it. */
final class HtmlSweep {
    private static final double MOST_OF_THE_PAGE = 0.7;
    private static final int SHORTEST_PROSE = 25;

    private final Furniture furniture;
    private final Words words;

    HtmlSweep(Furniture furniture, Words words) {
        this.furniture = furniture;
        this.words = words;
    }

    void clean(Document page) {
        Map<Element, Integer> mass = mass(page);
        int all = mass.getOrDefault(page, 0);
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof Comment) {
                            return FilterResult.REMOVE;
                        }
                        return node instanceof Element element && goes(element, mass.getOrDefault(element, 0), all)
                                ? FilterResult.REMOVE
                                : FilterResult.CONTINUE;
                    }
                },
                page);
    }

    private boolean goes(Element element, int mass, int all) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("head") || tag.equals("#root")) {
            return false;
        }
        if (words.has("gone", tag)) {
            return !holdsArticle(element, tag, mass, all);
        }
        if (element.hasAttr("hidden") || isInvisible(element)) {
            return true;
        }
        if (tag.equals("header")) {
            return !within(element, "article") && !within(element, "main") && element.selectFirst("h1, time") == null;
        }
        boolean part = furniture.isPart(element.className())
                || furniture.isPart(element.id())
                || furniture.isPart(element.attr("role"));
        return part && !holdsArticle(element, tag, mass, all);
    }

    /** Whether it is called furniture but holds what the page is about: a form around the whole page, a body of classes. */
    private static boolean holdsArticle(Element element, String tag, int mass, int all) {
        if (tag.equals("article")
                || tag.equals("main")
                || (tag.equals("figure") && element.selectFirst("table") != null)) {
            return true;
        }
        if (tag.equals("script") || tag.equals("style") || tag.equals("template") || tag.equals("svg")) {
            return false;
        }
        boolean frame = tag.equals("form") || tag.equals("div") || tag.equals("section");
        return mass > 0 && (mass >= all * MOST_OF_THE_PAGE || (frame && element.selectFirst("h1, main") != null));
    }

    private static boolean isInvisible(Element element) {
        if (element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return false;
        }
        String bare = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    private static boolean within(Element element, String tag) {
        return element.closest(tag) != null;
    }

    /** How much prose each element holds: the length of its texts of some length that are no link. */
    static Map<Element, Integer> mass(Element root) {
        var mass = new IdentityHashMap<Element, Integer>();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode text
                                && !text.isBlank()
                                && text.parentNode() instanceof Element parent
                                && !parent.normalName().equals("a")) {
                            int length = text.text().length();
                            mass.merge(parent, length >= SHORTEST_PROSE ? length : 0, Integer::sum);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (depth > 0 && node instanceof Element element && element.parent() != null) {
                            mass.merge(element.parent(), mass.getOrDefault(element, 0), Integer::sum);
                        }
                    }
                },
                root);
        return mass;
    }
}
