/**
 * From bytes to articles: files, folders and streams come in, {@link io.gleaner.article.Article}s and
 * {@link io.gleaner.article.Problem}s go out, one at a time.
 *
 * <p>{@link io.gleaner.article.Articles} is the door. Behind it a {@code Form} is recognised from the first bytes and the
 * name; a reader for that form (JSON lines, plain text and page dumps, HTML) cuts the document into {@code Draft}s: cleaned
 * title and body, and whatever was seen about publisher and time. {@code Dating} settles the day of publication of all
 * drafts of one document together, because articles on one page were captured at the same moment.
 *
 * <p>Nothing here knows what a number means. No clock is asked: "today" is the date the caller gives, and where there is
 * none, ages stay relative to what the text itself betrays.
 *
 * <p>Trap: offsets into {@link io.gleaner.article.Article#text()} are final. All cleaning happens before an article is made,
 * and the fields of a JSON line are never cleaned.
 */
@NullMarked
package io.gleaner.article;

import org.jspecify.annotations.NullMarked;
