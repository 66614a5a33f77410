package io.gleaner.article;

import io.gleaner.article.Publication.How;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: JSON-LD first, then meta elements, then its address. Read before the page is swept. */
final class HtmlMetadata {
    private static final String SAVED_FROM = "saved from url=";

    private final Words words;
    private final String title;
    private final @Nullable String publisher;
    private final @Nullable String address;
    private final @Nullable Publication published;

    HtmlMetadata(Document page, Words words, Consumer<String> remarks) {
        this.words = words;
        Map<String, String> metas = metas(page);
        JsonLd linked = new JsonLd(words);
        for (Element script : page.select("script[type*=ld+json]")) {
            linked.read(script.data());
        }
        String said = first("title", metas);
        if (said == null) {
            said = linked.headline();
        }
        title = said == null ? Tidy.line(page.title()) : said;
        publisher = linked.publisher() == null ? first("publisher", metas) : linked.publisher();
        address = address(page, metas);
        LocalDate day = day(linked.date(), metas, remarks);
        if (day != null) {
            published = new Publication(day, How.METADATA, false);
        } else {
            LocalDate named = address == null ? null : Days.inAddress(address);
            published = named == null ? null : new Publication(named, How.ADDRESS, false);
        }
    }

    /** The headline, empty where the page names none. */
    String title() {
        return title;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    Publication published() {
        return published;
    }

    /** The first date or age that a {@code <time>} or an element called after dates shows; null without one. */
    static @Nullable Moment visible(@Nullable Element within) {
        if (within == null) {
            return null;
        }
        for (Element element :
                within.select("time, [itemprop=datePublished], [class*=date], [class*=publish], [class*=byline]")) {
            Moment moment = Moment.of(Tidy.line(element.attr("datetime")));
            if (moment == null) {
                moment = Moment.of(Tidy.line(element.text()));
            }
            if (moment != null) {
                return moment;
            }
        }
        return null;
    }

    private static Map<String, String> metas(Document page) {
        var metas = new HashMap<String, String>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = Tidy.line(meta.attr("content"));
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    private @Nullable String first(String kind, Map<String, String> metas) {
        for (String name : words.of(kind).keySet()) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    private @Nullable LocalDate day(@Nullable String linked, Map<String, String> metas, Consumer<String> remarks) {
        LocalDate day = linked == null ? null : Days.any(linked);
        String unread = day == null ? linked : null;
        for (String name : words.of("date").keySet()) {
            String content = metas.get(name);
            if (day == null && content != null) {
                day = Days.any(content);
                unread = day == null && unread == null ? content : unread;
            }
        }
        if (day == null && unread != null) {
            String shown = unread.length() > 40 ? unread.substring(0, 40) + "…" : unread;
            remarks.accept("a day of publication in the metadata, found '" + shown + "'");
        }
        return day;
    }

    private @Nullable String address(Document page, Map<String, String> metas) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String said = canonical == null ? first("address", metas) : canonical.attr("href");
        if (said != null && !said.isBlank()) {
            return Tidy.line(said);
        }
        for (Node node : page.childNodes()) {
            if (node instanceof Comment comment && comment.getData().contains(SAVED_FROM)) {
                String rest = comment.getData();
                int close = rest.indexOf(')', rest.indexOf(SAVED_FROM));
                return close < 0 ? null : Tidy.line(rest.substring(close + 1));
            }
        }
        return null;
    }
}
