package io.gleaner.extract;

import io.gleaner.fact.Measure;
import io.gleaner.mention.Amount;
import io.gleaner.rule.Catalogue;
import io.gleaner.rule.Sense;
import java.math.BigDecimal;
import java.util.Set;

/** Tells which figures an indicator can have: in which units, and how large a number without one must be. */
final class Fitting {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal SMALLEST_READING = BigDecimal.valueOf(40);
    /** The first number that no index but those of exchanges reaches. */
    private static final BigDecimal LARGEST_READING = BigDecimal.valueOf(10_000);

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    /** What growth can be told in; a bare number may be one whose unit was said before. */
    private static final Set<String> RELATIVE = Set.of("percent", "times", "points", "none");

    /** What an indicator that is nothing but an index has for levels, so that a small whole number is one. */
    private static final Set<String> ONLY_INDEX = Set.of("index");

    private Fitting() {}

    /** Whether the indicator, under such a name, can have such a figure. */
    static boolean fits(Amount amount, Catalogue.Entry entry, Sense.Term term) {
        String family = amount.family();
        if (term.family() != null && !takes(term.family(), family)) {
            return false;
        }
        boolean currency = entry.indicator().code().equals("exchange_rate");
        if (currency && (reaches(amount, MILLION) || family.equals("index") && term.family() == null)) {
            return false;
        }
        var level = entry.level();
        var change = entry.change();
        boolean rate = entry.percent() == Measure.LEVEL;
        if (term.measure() == Measure.GROWTH && !RELATIVE.contains(family)) {
            return false;
        }
        return switch (family) {
            case "percent" -> entry.growth() || level.contains("percent");
            case "times" -> entry.growth();
            case "points" -> change.contains("pp") || rate;
            case "index" -> level.contains("index") || change.contains("pp") || rate;
            case "none", "noun" -> bare(amount, entry);
            case "jobs" -> level.contains("persons") || change.contains("persons");
            default -> level.contains(family) || change.contains(family);
        };
    }

    /** Whether a number without a unit can be how many pieces of a good are told of. */
    static boolean isCount(Amount amount, Catalogue.Entry entry) {
        return amount.family().equals("none")
                && reaches(amount, THOUSAND)
                && entry.level().contains("units");
    }

    /** Whether a name that wants one family of units takes another: a rate is moved by points, an index by percent. */
    private static boolean takes(String wanted, String family) {
        return wanted.equals(family)
                || family.equals("none")
                || wanted.equals("percent") && family.equals("points")
                || wanted.equals("index") && family.equals("percent");
    }

    private static boolean reaches(Amount amount, BigDecimal size) {
        return amount.value() != null && amount.value().abs().compareTo(size) >= 0;
    }

    /** A number without a unit: an index reading, a count, or one whose unit was said before. */
    private static boolean bare(Amount amount, Catalogue.Entry entry) {
        if (amount.value() == null) {
            return false;
        }
        boolean money = entry.level().contains("money") && entry.kind() != Catalogue.Kind.COUNT;
        boolean index = entry.level().contains("index");
        boolean counts = entry.level().contains("persons") || entry.level().contains("units");
        boolean large = reaches(amount, THOUSAND);
        if (amount.family().equals("noun")) {
            return large && !money && counts;
        }
        if (reaches(amount, MILLION)) {
            if (money || entry.change().contains("money")) {
                return !entry.quoted();
            }
            if (index && !counts) {
                return false;
            }
        }
        if (large && money) {
            return entry.quoted() && amount.family().equals("none");
        }
        boolean exchange = entry.rhythm() == Catalogue.Rhythm.DAY;
        boolean reading = exchange || entry.kind() == Catalogue.Kind.INDEX && !reaches(amount, LARGEST_READING);
        boolean whole = !exchange
                && entry.level().equals(ONLY_INDEX)
                && (amount.role() != null || reaches(amount, SMALLEST_READING))
                && !reaches(amount, THOUSAND);
        return index && (amount.value().scale() > 0 || whole)
                || large && (reading && index || counts || entry.change().contains("persons"));
    }
}
