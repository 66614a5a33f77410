package io.gleaner.series;

import io.gleaner.fact.Area;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Unit;

/**
 * What the catalogue says of the codes in a key: their names for people, and the kind of each indicator. Names are in the
 * form they have inside a sentence: {@code trade balance}, {@code South Korea}.
 */
public interface Vocabulary {
    /** The name of an indicator, such as {@code trade balance}. */
    String indicator(Indicator indicator);

    /** The name of an indicator over all its items, such as {@code prices of goods}. */
    default String heading(Indicator indicator) {
        return indicator(indicator);
    }

    /** Where an indicator stands among the others, the first at 0. */
    default int rank(Indicator indicator) {
        return 0;
    }

    /** The name of an area, such as {@code South Korea}. */
    String area(Area area);

    /** The name of an area after another word, such as {@code the United States}. */
    default String partner(Area area) {
        return area(area);
    }

    /** The name of an item as it stands before an indicator, such as {@code crude oil}. */
    String item(String item);

    /** The words for a unit, such as {@code US dollars} or {@code yen per 5 kg}. */
    String unit(Unit unit);

    /** The word between an indicator and the other side: {@code with}, {@code to}, {@code from} or {@code on}. */
    String towards(Indicator indicator);

    /** What sort of quantity the level of an indicator is. */
    Kind kind(Indicator indicator);

    /** The vocabulary of someone without a catalogue: every code stands for itself, every kind is {@link Kind#COUNT}. */
    static Vocabulary ofCodes() {
        return new BareCodes();
    }
}
