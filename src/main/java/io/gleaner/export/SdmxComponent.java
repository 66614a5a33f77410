package io.gleaner.export;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a figure is described by in SDMX: the dimensions of its key, its period, its value and its attributes. */
enum SdmxComponent {
    FREQ(Role.DIMENSION, "Frequency", "CL_FREQ"),
    REF_AREA(Role.DIMENSION, "Whom the figure is about", "CL_AREA"),
    COUNTERPART_AREA(Role.DIMENSION, "The other side of a bilateral figure", "CL_AREA"),
    INDICATOR(Role.DIMENSION, "What is measured", "CL_INDICATOR"),
    ITEM(Role.DIMENSION, "The good", "CL_ITEM"),
    MEASURE(Role.DIMENSION, "Level, growth or change", "CL_MEASURE"),
    BASIS(Role.DIMENSION, "What growth or change is measured against", "CL_BASIS"),
    UNIT_MEASURE(Role.DIMENSION, "What values are counted in", "CL_UNIT_MEASURE"),
    /** Keeps forecasts and targets apart from what happened. */
    FIGURE(Role.DIMENSION, "Whether it happened, is expected or is aimed at", "CL_FIGURE"),
    /** SDMX has one value for a period of a key; so each further reading of a period is of a key of its own. */
    READING(Role.DIMENSION, "The reading that was chosen, or another", "CL_READING"),
    TIME_PERIOD(Role.TIME, "The period the figure describes", null),
    OBS_VALUE(Role.VALUE, "Value, of a range its lower end", null),
    UNIT_MULT(Role.OF_SERIES, "The power of ten that values are multiples of", "CL_UNIT_MULT"),
    SERIES_KEY(Role.OF_SERIES, "Key of the series in Gleaner", null),
    TITLE(Role.OF_SERIES, "The series in words", null),
    OBS_STATUS(Role.OF_OBSERVATION, "Status of the observation", "CL_OBS_STATUS"),
    UPPER_VALUE(Role.OF_OBSERVATION, "Upper end of a range", null),
    QUALIFIER(Role.OF_OBSERVATION, "How exactly the value is stated: =, ~, < or >", null),
    VINTAGE_DATE(Role.OF_OBSERVATION, "The first day it was published", null),
    CONFLICT(Role.OF_OBSERVATION, "Whether another article contradicts it", null),
    REPORTS(Role.OF_OBSERVATION, "In how many different sentences it was read", null),
    SOURCE(Role.OF_OBSERVATION, "Who is said to have published or estimated it", null),
    ARTICLE(Role.OF_OBSERVATION, "The article it was first read in", null),
    SOURCE_URL(Role.OF_OBSERVATION, "The address of that article", null),
    QUOTE(Role.OF_OBSERVATION, "The words that carry the value", null),
    SENTENCE(Role.OF_OBSERVATION, "The sentence around them", null);

    /** What a component is for, and with it what it describes. */
    enum Role {
        DIMENSION,
        TIME,
        VALUE,
        OF_SERIES,
        OF_OBSERVATION
    }

    private final Role role;
    private final String title;
    private final @Nullable String codelist;

    SdmxComponent(Role role, String title, @Nullable String codelist) {
        this.role = role;
        this.title = title;
        this.codelist = codelist;
    }

    Role role() {
        return role;
    }

    /** What it is, for people. */
    String title() {
        return title;
    }

    /** The list its values are of; null for numbers, periods and free text. */
    @Nullable
    String codelist() {
        return codelist;
    }

    /** All of one role, in their order. */
    static List<SdmxComponent> of(Role role) {
        return Arrays.stream(values()).filter(one -> one.role == role).toList();
    }

    /** The first that takes its values from a list. */
    static SdmxComponent ofCodelist(String list) {
        return Arrays.stream(values())
                .filter(one -> list.equals(one.codelist))
                .findFirst()
                .orElseThrow();
    }
}
