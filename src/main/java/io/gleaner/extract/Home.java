package io.gleaner.extract;

import io.gleaner.fact.Area;
import io.gleaner.mention.Sentence;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The countries an article is about: the ones it names most, the headline and the first sentences weighing more. A currency
 * tells its country only there: {@code the Philippine peso}.
 *
 * @param first the one it names most; null where it names none
 * @param second the one it names most besides; null where it names no other
 */
record Home(@Nullable Area first, @Nullable Area second) {
    private static final int HEADLINE = 5;
    private static final int LEAD = 3;
    private static final int LEADING_SENTENCES = 2;

    /** Whose currency everybody counts in: its name makes no article one about the country. */
    private static final Area DOLLARS = new Area("US");

    private static final int PLACES = Tokens.layers(Layer.AREA);

    static Home of(List<Sentence> sentences, int titleEnd, int year) {
        Map<Area, Integer> votes = new HashMap<>();
        int body = 0;
        for (var sentence : sentences) {
            boolean title = sentence.start() < titleEnd;
            int weight = title ? HEADLINE : body++ < LEADING_SENTENCES ? LEAD : 1;
            var tokens = sentence.tokens();
            int to = sentence.to();
            for (int h = tokens.firstHit(sentence.from(), to, PLACES); h >= 0; h = tokens.nextHit(h, to, PLACES)) {
                var place = tokens.sense(h, Sense.Place.class);
                var area = place == null || !counts(place.pointer()) ? null : place.in(year);
                if (area == null || (weight == 1 || area.equals(DOLLARS)) && money(sentence, h)) {
                    continue;
                }
                var country = area.country();
                if (Topic.isCountry(country)) {
                    votes.merge(country, weight, Integer::sum);
                }
            }
        }
        Area most = null;
        Area next = null;
        for (var area : votes.keySet()) {
            if (most == null || weighsMore(area, most, votes)) {
                next = most;
                most = area;
            } else if (next == null || weighsMore(area, next, votes)) {
                next = area;
            }
        }
        return new Home(most, next);
    }

    private static boolean weighsMore(Area one, Area other, Map<Area, Integer> votes) {
        int apart = votes.getOrDefault(one, 0) - votes.getOrDefault(other, 0);
        return apart > 0 || apart == 0 && one.code().compareTo(other.code()) > 0;
    }

    private static boolean counts(Sense.Pointer pointer) {
        return switch (pointer) {
            case NAME, PEOPLE, METONYM, BANK, OFFICE -> true;
            case WEAK, CITY, DECOY -> false;
        };
    }

    private static boolean money(Sentence sentence, int hit) {
        var tokens = sentence.tokens();
        int unit = tokens.hitOver(tokens.hitFrom(hit), Layer.UNIT);
        return unit >= 0 && tokens.hitTo(unit) >= tokens.hitTo(hit) && tokens.sense(unit, Sense.Money.class) != null;
    }
}
