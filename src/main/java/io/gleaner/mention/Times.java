package io.gleaner.mention;

import io.gleaner.fact.Period.Grain;
import io.gleaner.mention.Said.Aside;
import io.gleaner.mention.TimeMention.Lead;
import io.gleaner.rule.Sense.Calendar;
import io.gleaner.rule.Sense.Trait;
import io.gleaner.rule.Tokens;
import io.gleaner.rule.Tokens.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the times of a text, sentence by sentence: what was said, not yet what it means.
 *
 * <p>Linear in the text. Mentions come in order and never overlap.
 */
final class Times {
    /** How far before a time the word that makes it an extreme may stand. */
    private static final int REACH = 12;
    /** What goods are traded for looks ahead: May delivery. */
    private static final int DELIVERED = 1;
    /** How far before a time the word that looks ahead may stand. */
    private static final int AHEAD = 16;

    private final TimeWords words;
    private final TimeReader reader;

    Times(Tokens tokens) {
        words = new TimeWords(tokens);
        reader = new TimeReader(words);
    }

    /** The times among the tokens from {@code from} to {@code to}, exclusive. */
    List<TimeMention> in(int from, int to) {
        words.within(from, to);
        List<TimeMention> found = List.of();
        int i = from;
        while (i < to) {
            if (!words.maybe(i)) {
                i++;
                continue;
            }
            var reading = reader.at(i);
            if (reading == null && !found.isEmpty()) {
                reading = elliptic(i, found.get(found.size() - 1).said());
            }
            if (reading == null || reading.to() <= i) {
                i++;
                continue;
            }
            if (found.isEmpty()) {
                found = new ArrayList<>(4);
            }
            found.add(mention(reading));
            i = reading.to();
        }
        shareYears(found);
        return found;
    }

    /** An ordinal that leaves its noun to the part before it: 5.4 in the first quarter and 5.2 in the second. */
    private @Nullable Reading elliptic(int i, @Nullable Said before) {
        int place = words.ordinal(i);
        boolean alone = place > 0 && words.is(i - 1, Calendar.ARTICLE, 1) && before instanceof Said.Part;
        if (!alone || !(before instanceof Said.Part part) || part.marked() || part.grain() == Grain.MONTH) {
            return null;
        }
        int to = words.afterOrdinal(i);
        boolean ends = !words.inside(to) || words.tokens.kind(to) == Kind.SYMBOL;
        return ends && place <= (part.grain() == Grain.QUARTER ? 4 : 2)
                ? new Reading(new Said.Part(part.grain(), place, part.year(), false), i, to)
                : null;
    }

    private TimeMention mention(Reading reading) {
        int before = reading.from() - 1;
        if (words.is(before, Calendar.ARTICLE, 1)) {
            before--;
        }
        var lead = lead(before);
        var aside = reading.aside();
        if ((aside == null && (superlative(before) || lead == Lead.SINCE && extremeBefore(before)))
                || (aside == Aside.DURATION && extremeBefore(before))) {
            aside = Aside.EXTREME;
        }
        return mention(reading.from(), reading.to(), reading.said(), aside, lead);
    }

    private TimeMention mention(int from, int to, @Nullable Said said, @Nullable Aside aside, Lead lead) {
        boolean ahead = ahead(from) || words.is(to, Calendar.AHEAD, DELIVERED);
        return new TimeMention(from, to, words.tokens.start(from), words.tokens.end(to - 1), said, aside, lead, ahead);
    }

    private boolean ahead(int i) {
        for (int j = i - 1; j > i - AHEAD && words.inside(j); j--) {
            boolean ahead = words.tokens.has(j, Trait.LOOKS_AHEAD) && words.is(j, Calendar.AHEAD);
            if (ahead && !words.is(j, Calendar.AHEAD, DELIVERED)) {
                return true;
            }
            if (words.symbol(j, ';') || words.tokens.is(j, "which") || words.tokens.is(j, "who")) {
                return false;
            }
        }
        return false;
    }

    private Lead lead(int i) {
        if (words.is(i, Calendar.LEAD)) {
            return switch (words.value(i)) {
                case 1 -> Lead.SINCE;
                case 2 -> Lead.BY;
                case 3, 5 -> Lead.FROM;
                default -> Lead.PLAIN;
            };
        }
        return words.is(i, Calendar.LINK, 1) ? Lead.UNTIL : Lead.PLAIN;
    }

    /** Whether a superlative ends at token {@code i}: {@code the widest this year}. */
    private boolean superlative(int i) {
        boolean verb = words.tokens.is(i, "peak") && (words.tokens.is(i - 1, "to") || words.is(i - 1, Calendar.AHEAD));
        return words.is(i, Calendar.EXTREME) && !words.tokens.is(i, "record") && !verb;
    }

    private boolean extremeBefore(int i) {
        for (int j = i; j > i - REACH && words.inside(j); j--) {
            if (words.is(j, Calendar.EXTREME)) {
                return true;
            }
            if (words.symbol(j, ';') || words.symbol(j, '.') || words.tokens.kind(j) == Kind.NUMBER) {
                return false;
            }
        }
        return false;
    }

    /** Gives each time without a year the year of the next in its list: January and February 1987. */
    private void shareYears(List<TimeMention> found) {
        for (int k = found.size() - 2; k >= 0; k--) {
            var mention = found.get(k);
            var next = found.get(k + 1);
            if (mention.said() instanceof Said.Part part
                    && part.year().isOpen()
                    && next.said() instanceof Said.Part other
                    && other.grain() == part.grain()
                    && !other.year().isOpen()
                    && listed(mention.to(), next.from())) {
                var said = new Said.Part(part.grain(), part.place(), other.year(), part.marked());
                found.set(k, mention(mention.from(), mention.to(), said, mention.aside(), mention.lead()));
            }
        }
    }

    private boolean listed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.is(i, Calendar.LINK, 2) && !words.is(i, Calendar.ARTICLE, 1) && !words.symbol(i, ',')) {
                return false;
            }
        }
        return to > from;
    }
}
