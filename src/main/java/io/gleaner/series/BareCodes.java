package io.gleaner.series;

import io.gleaner.fact.Area;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Unit;

/** Codes that stand for themselves, with blanks for underscores. */
record BareCodes() implements Vocabulary {
    @Override
    public String indicator(Indicator indicator) {
        return indicator.code().replace('_', ' ');
    }

    @Override
    public String area(Area area) {
        return area.code();
    }

    @Override
    public String item(String item) {
        return item.replace('_', ' ');
    }

    @Override
    public String unit(Unit unit) {
        return unit.code();
    }

    @Override
    public String towards(Indicator indicator) {
        return "with";
    }

    @Override
    public Kind kind(Indicator indicator) {
        return Kind.COUNT;
    }
}
