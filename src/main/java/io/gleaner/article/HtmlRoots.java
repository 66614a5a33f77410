package io.gleaner.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements that hold articles on a swept page: {@code <article>} elements with enough prose, several where none is a
 * mere teaser; else what is marked as the body; else the lowest element that holds most of the prose.
 */
final class HtmlRoots {
    private static final int TEASER = 300;
    private static final double BESIDE_THE_LONGEST = 0.25;
    private static final double MOST = 0.75;
    private static final double SOME = 0.3;

    private final Document page;
    private final Words words;
    private final Map<Element, Integer> mass;

    HtmlRoots(Document page, Words words) {
        this.page = page;
        this.words = words;
        this.mass = HtmlSweep.mass(page);
    }

    List<Element> find() {
        var articles = new ArrayList<Element>();
        int longest = 0;
        for (Element element : page.getElementsByTag("article")) {
            if (element.parents().stream().noneMatch(up -> up.normalName().equals("article"))) {
                articles.add(element);
                longest = Math.max(longest, mass(element));
            }
        }
        if (longest > 0 && longest >= mass(page) * SOME) {
            int enough = (int) Math.min(TEASER, longest * BESIDE_THE_LONGEST);
            int most = longest;
            articles.removeIf(article -> mass(article) != most && (mass(article) < enough || !hasHeading(article)));
            return articles;
        }
        Element marked = marked();
        if (marked != null) {
            return List.of(marked);
        }
        return List.of(page.body() == null ? page : lowest(page.body()));
    }

    private @Nullable Element marked() {
        for (Element element : page.select("main, [role=main], [itemprop], [class], [id]")) {
            if (mass(element) >= mass(page) * SOME && mass(element) > 0 && isMarked(element)) {
                return element;
            }
        }
        return null;
    }

    private boolean isMarked(Element element) {
        if (element.normalName().equals("main") || isBody(element.id()) || isBody(element.attr("role"))) {
            return true;
        }
        return isBody(element.attr("itemprop")) || element.classNames().stream().anyMatch(this::isBody);
    }

    private boolean isBody(String name) {
        return words.has("body", name.toLowerCase(Locale.ROOT));
    }

    /** Follows the children that hold most of the prose down to the paragraphs. */
    private Element lowest(Element from) {
        Element root = from;
        while (true) {
            Element heir = null;
            for (Element child : root.children()) {
                if (mass(child) >= mass(root) * MOST && mass(child) > 0) {
                    heir = child;
                }
            }
            if (heir == null || !HtmlLines.isBlock(heir) || heir.normalName().equals("p") || isList(heir)) {
                return root;
            }
            root = heir;
        }
    }

    private static boolean isList(Element element) {
        return switch (element.normalName()) {
            case "ul", "ol", "dl", "table", "pre", "blockquote" -> true;
            default -> false;
        };
    }

    private static boolean hasHeading(Element article) {
        return article.selectFirst("h1, h2, h3, h4") != null;
    }

    private int mass(Element element) {
        return mass.getOrDefault(element, 0);
    }
}
