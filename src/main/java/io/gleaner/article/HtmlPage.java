package io.gleaner.article;

import io.gleaner.article.Moment.Written;
import io.gleaner.article.Publication.How;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says about itself, and the article or articles that remain once the furniture is out. */
final class HtmlPage {
    private static final int CHARSET_WITHIN = 4096;
    private static final int LONGEST_SITE_NAME = 40;

    private final Furniture furniture;
    private final Words words =
            Words.load("metadata.tsv", 2, List.of("date", "title", "publisher", "address", "body", "gone"));
    private final Consumer<String> remarks;

    /** @param remarks told what was expected where a field could not be read */
    HtmlPage(Furniture furniture, Consumer<String> remarks) {
        this.furniture = furniture;
        this.remarks = remarks;
    }

    /** The charset the page declares in a meta element, null where none or one nobody knows. */
    static @Nullable Charset declaredCharset(byte[] page) {
        String head = new String(page, 0, Math.min(page.length, CHARSET_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int start = at + "charset=".length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length() && "\"' />;".indexOf(head.charAt(end)) < 0) {
            end++;
        }
        return Encoding.named(head.substring(start, end));
    }

    List<Draft> read(String html) {
        Document page = Jsoup.parse(html);
        var about = new HtmlMetadata(page, words, remarks);
        new HtmlSweep(furniture, words).clean(page);
        List<Element> roots = new HtmlRoots(page, words).find();
        var drafts = new ArrayList<Draft>();
        for (Element root : roots) {
            boolean alone = roots.size() == 1;
            String shown = heading(root, alone ? "h1" : "h1, h2, h3, h4");
            String said = alone ? about.title() : "";
            String title = said.isEmpty() ? shown : withoutSite(said, shown, about.publisher());
            List<String> lines = below(shown, new HtmlLines(root).lines());
            List<Draft> parts = new TextPage(furniture, false).read(lines, title);
            for (int i = 0; i < parts.size(); i++) {
                drafts.add(complete(parts.get(i), root, about, alone, i == 0));
            }
        }
        return drafts;
    }

    private static Draft complete(Draft draft, Element root, HtmlMetadata about, boolean alone, boolean first) {
        Publication stated = alone && first ? about.published() : null;
        Moment visible = first ? HtmlMetadata.visible(alone ? root.ownerDocument() : root) : null;
        if (stated == null
                && visible != null
                && visible.day() != null
                && visible.day().year() > 0) {
            var day = visible.day().in(0);
            stated = day == null ? null : new Publication(day, How.METADATA, false);
        }
        if (stated == null && first && about.published() != null) {
            stated = new Publication(about.published().day(), about.published().how(), !alone);
        }
        Written written = draft.written() == null && visible != null ? visible.day() : draft.written();
        var age = draft.age() == null && visible != null ? visible.age() : draft.age();
        String publisher = draft.publisher() == null ? about.publisher() : draft.publisher();
        return new Draft(
                null, draft.title(), draft.body(), publisher, first ? about.address() : null, stated, written, age);
    }

    /** The heading that is shown, in the element or, failing that, on the page; empty without one. */
    private static String heading(Element root, String tags) {
        Element heading = root.selectFirst(tags);
        Document page = root.ownerDocument();
        if (heading == null && page != null) {
            heading = page.selectFirst(tags);
        }
        return heading == null ? "" : Tidy.line(heading.text());
    }

    /** The lines under the heading, where it is among them: what stands above it is no article. */
    private static List<String> below(String heading, List<String> lines) {
        int at = heading.isEmpty() ? -1 : lines.indexOf(heading);
        return lines.subList(at + 1, lines.size());
    }

    /** A page's own title often ends in the site's name. */
    private static String withoutSite(String title, String shown, @Nullable String site) {
        for (String dash : List.of(" | ", " - ", " \u2013 ", " \u2014 ", " :: ", " \u00BB ")) {
            int at = title.lastIndexOf(dash);
            if (at <= 0) {
                continue;
            }
            String front = title.substring(0, at);
            String back = title.substring(at + dash.length());
            if (front.equals(shown)
                    || back.equalsIgnoreCase(site)
                    || (dash.equals(" | ") && back.length() <= LONGEST_SITE_NAME)) {
                return front.equals(shown) ? front : withoutSite(front, shown, site);
            }
        }
        return title;
    }
}
