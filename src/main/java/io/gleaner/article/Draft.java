package io.gleaner.article;

import io.gleaner.article.Moment.Written;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader saw of one article, before its day and its id are settled.
 *
 * @param id the id it carries itself, null where it has none
 * @param stated the day its metadata or address tells, null where they do not
 * @param written the day its dateline or a line of its own tells, null where there is none
 * @param age how long before the page was captured it was published, null where not told
 */
record Draft(
        @Nullable String id,
        String title,
        String body,
        @Nullable String publisher,
        @Nullable String address,
        @Nullable Publication stated,
        @Nullable Written written,
        @Nullable Age age) {

    boolean isBlank() {
        return title.isBlank() && body.isBlank();
    }

    Article toArticle(String fallbackId, @Nullable Publication published) {
        return new Article(id == null ? fallbackId : id, title, body, publisher, published, address);
    }

    /** Days between publication and capture; {@code doubtful} where the unit is too coarse to tell the day. */
    record Age(int days, boolean doubtful) {
        LocalDate before(LocalDate capture) {
            return capture.minusDays(days);
        }
    }
}
