package io.gleaner.series;

/** What sort of quantity an indicator is, and with it how it is best shown. */
public enum Kind {
    /** A rate that is set and then holds until the next decision: a step line. */
    POLICY,
    /** A sum over a period, such as exports: columns. */
    FLOW,
    /** A ratio or percent change, such as inflation: a line, zero in sight. */
    RATE,
    /** Points of an index, such as a PMI: a line. */
    INDEX,
    /** A price at a point in time: a line. */
    PRICE,
    /** A stock of things, people or money at a point in time: a line. */
    COUNT
}
