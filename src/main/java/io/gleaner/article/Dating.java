package io.gleaner.article;

import io.gleaner.article.Clue.Kind;
import io.gleaner.article.Moment.Written;
import io.gleaner.article.Publication.How;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication. In this order: the article's own metadata; its address; the day the user gave, less the age
 * the page states; a dateline; an age counted from another day the page carries; the text itself. An explicit date of the
 * article's own stands above the given one because one given date covers a whole folder.
 */
final class Dating {
    private static final int SAME_MONTH = 21;

    private final @Nullable LocalDate given;

    Dating(@Nullable LocalDate given) {
        this.given = given;
    }

    @Nullable
    Publication settle(Draft draft) {
        return settle(List.of(draft)).get(0);
    }

    /** The days of all articles of one document, which was captured at one moment. */
    List<@Nullable Publication> settle(List<Draft> drafts) {
        List<@Nullable Publication> days = new ArrayList<>();
        boolean open = false;
        for (Draft draft : drafts) {
            Publication sure = sure(draft);
            days.add(sure);
            open |= sure == null;
        }
        if (open) {
            fill(drafts, days);
        }
        return days;
    }

    private @Nullable Publication sure(Draft draft) {
        if (draft.stated() != null) {
            return draft.stated();
        }
        var age = draft.age();
        if (given != null) {
            return age == null
                    ? new Publication(given, How.GIVEN, false)
                    : new Publication(age.before(given), How.AGE, age.doubtful());
        }
        Written day = written(draft);
        LocalDate written = day == null ? null : day.in(0);
        return written == null ? null : new Publication(written, How.DATELINE, false);
    }

    private static @Nullable Written written(Draft draft) {
        return draft.written() == null ? Dateline.atHead(draft.body()) : draft.written();
    }

    /** What nothing on its own dates: by its age against the moment of capture, else by its text. */
    private static void fill(List<Draft> drafts, List<@Nullable Publication> days) {
        LocalDate seen = latest(days);
        LocalDate capture = seen == null ? capture(drafts) : seen;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (days.get(i) != null) {
                continue;
            }
            if (draft.age() != null && capture != null) {
                days.set(i, new Publication(draft.age().before(capture), seen == null ? How.TEXT : How.AGE, true));
            } else {
                days.set(i, byText(draft, capture));
            }
        }
    }

    private static @Nullable Publication byText(Draft draft, @Nullable LocalDate capture) {
        Set<Clue> clues = Clues.in(draft.title() + "\n" + draft.body());
        Written written = written(draft);
        if (written != null) {
            clues.add(new Clue(Kind.MONTH, 0, written.month(), written.day(), false));
        }
        LocalDate day = Inference.day(clues, capture);
        if (day == null) {
            return null;
        }
        LocalDate named = written == null ? null : written.in(day.getYear());
        return named == null ? new Publication(day, How.TEXT, true) : new Publication(named, How.DATELINE, true);
    }

    private static @Nullable LocalDate latest(List<@Nullable Publication> days) {
        LocalDate latest = null;
        for (Publication day : days) {
            if (day != null && (latest == null || day.day().isAfter(latest))) {
                latest = day.day();
            }
        }
        return latest;
    }

    /** When the page was captured, judged by its youngest articles, else by all; null where none tells its age. */
    private static @Nullable LocalDate capture(List<Draft> drafts) {
        var young = new LinkedHashSet<Clue>();
        var all = new LinkedHashSet<Clue>();
        boolean aged = false;
        for (Draft draft : drafts) {
            Set<Clue> clues = Clues.in(draft.title() + "\n" + draft.body());
            all.addAll(clues);
            if (draft.age() != null && draft.age().days() <= SAME_MONTH) {
                young.addAll(clues);
            }
            aged |= draft.age() != null;
        }
        LocalDate day = Inference.day(young, null);
        return day == null && aged ? Inference.day(all, null) : day;
    }
}
