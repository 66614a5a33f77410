package io.gleaner.series;

/** A series that still takes facts. */
final class SeriesDraft {}
