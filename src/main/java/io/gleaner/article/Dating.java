package io.gleaner.article;

import io.gleaner.article.Publication.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication. In this order: the article's own metadata; its address; the day the user gave, less the age
 * the page states; a dateline; an age counted from another day the page carries; the text itself. An explicit date of the
 * article's own stands above the given one because one given date covers a whole folder.
 */
final class Dating {
    private final @Nullable LocalDate given;

    Dating(@Nullable LocalDate given) {
        this.given = given;
    }

    /** The days of all articles of one document, captured at one moment. */
    List<@Nullable Publication> settle(List<Draft> drafts) {
        var found = new ArrayList<@Nullable Publication>();
        for (Draft draft : drafts) {
            found.add(settle(draft));
        }
        return found;
    }

    @Nullable
    Publication settle(Draft draft) {
        if (draft.stated() != null) {
            return draft.stated();
        }
        if (given == null) {
            return null;
        }
        var age = draft.age();
        return age == null
                ? new Publication(given, How.GIVEN, false)
                : new Publication(age.before(given), How.AGE, age.doubtful());
    }
}
