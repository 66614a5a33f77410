package io.gleaner.rule;

import io.gleaner.fact.Area;
import io.gleaner.fact.Basis;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Measure;
import io.gleaner.fact.Unit;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form means. Forms of one layer compete (the longest wins); forms of different layers stand side by side. */
public sealed interface Sense {

    /** The kinds of meaning that are looked for independently of each other. */
    enum Layer {
        NUMBER,
        UNIT,
        AREA,
        TERM,
        ITEM,
        TIME,
        BASIS,
        MOVE,
        CUE,
        HEADING,
        BESIDE,
        PHRASE
    }

    /** What may begin with a form, whatever else is found there: a quick no for those who look for it. */
    enum Trait {
        /** A time. */
        OPENS_TIME,
        /** A verb that stands for an amount of its own: doubled. */
        MULTIPLIES,
        /** What shows that the word behind or before it is a firm's name. */
        TELLS_FIRM,
        /** What parts two clauses. */
        PARTS_CLAUSES,
        /** A word of the calendar that looks ahead. */
        LOOKS_AHEAD
    }

    Layer layer();

    /** What may begin with a form of this meaning; null for most. */
    default @Nullable Trait trait() {
        return null;
    }

    /** A number word, such as seven, dozen (12) or nil. */
    record Count(BigDecimal value) implements Sense {
        @Override
        public Layer layer() {
            return Layer.NUMBER;
        }

        @Override
        public Trait trait() {
            return Trait.OPENS_TIME;
        }
    }

    /**
     * A word that multiplies the number before it.
     *
     * @param moneyOnly whether it scales money and counts only, as the {@code m} of {@code $5m}
     */
    record Scale(BigDecimal factor, boolean moneyOnly) implements Sense {
        @Override
        public Layer layer() {
            return Layer.NUMBER;
        }
    }

    /** A place in an order: first, 32nd. */
    record Ordinal(int place) implements Sense {
        @Override
        public Layer layer() {
            return Layer.NUMBER;
        }

        @Override
        public Trait trait() {
            return Trait.OPENS_TIME;
        }
    }

    /** A part of one: half, quarter, third. */
    record Part(BigDecimal value) implements Sense {
        @Override
        public Layer layer() {
            return Layer.NUMBER;
        }
    }

    /** An uncertain number: several, a few. It stands where an amount would, and has no value. */
    record Vague() implements Sense {
        @Override
        public Layer layer() {
            return Layer.NUMBER;
        }
    }

    /**
     * A unit.
     *
     * @param factor what one of the word is in the unit: 0.01 for a basis point in {@code pp}
     * @param family the class of units the catalogue speaks of, such as {@code land}
     */
    record Measured(Unit unit, BigDecimal factor, String family) implements Sense {
        @Override
        public Layer layer() {
            return Layer.UNIT;
        }
    }

    /**
     * A currency, or a family of them such as dollars.
     *
     * @param money the currency, or the family to choose from
     * @param factor 0.01 for a cent
     * @param symbol whether it may stand before its number without a blank
     */
    record Money(Currencies.Choice money, BigDecimal factor, boolean symbol) implements Sense {
        @Override
        public Layer layer() {
            return Layer.UNIT;
        }
    }

    /** How a form points at an area, the surest first. */
    enum Pointer {
        NAME,
        PEOPLE,
        METONYM,
        BANK,
        OFFICE,
        /** Other countries use the word too. */
        WEAK,
        /** A city: the text is there, and the figure may be the city's. */
        CITY,
        /** Holds a place's name and speaks of no place. */
        DECOY
    }

    /**
     * A country, group or province, or somebody who speaks or decides for it.
     *
     * @param area the area today; null for a decoy
     * @param before in older texts, what it meant: the first year of today's meaning → the area until then
     */
    record Place(@Nullable Area area, Pointer pointer, Map<Integer, Area> before) implements Sense {
        public Place {
            before = Map.copyOf(before);
        }

        /** The area in a text of that year. */
        public @Nullable Area in(int year) {
            var earlier = area;
            int nearest = Integer.MAX_VALUE;
            for (var change : before.entrySet()) {
                if (year < change.getKey() && change.getKey() < nearest) {
                    nearest = change.getKey();
                    earlier = change.getValue();
                }
            }
            return earlier;
        }

        @Override
        public Layer layer() {
            return Layer.AREA;
        }
    }

    /** Where a name means its indicator. */
    enum Standing {
        /** Wherever it stands. */
        ALONE,
        /** Only where the indicator is already spoken of. */
        SPOKEN_OF,
        /** Where the indicator is already spoken of, and where a country has it: {@code India's reserves}. */
        OWNED,
        /** Nowhere: it only puts the indicator in mind. */
        TOPIC,
        /** Only together with a good. */
        WITH_GOOD
    }

    /**
     * A name of an indicator.
     *
     * @param indicator the indicator; null for a phrase that contains a term and means nothing here
     * @param item the item the name implies
     * @param sign −1 where the name turns positive numbers into negative values (deficit), 1 where it is positive (surplus),
     *     0 where it says nothing
     * @param area the area the name implies
     * @param basis the basis the name implies
     * @param measure the measure the name implies
     * @param family the only family of units that the name accepts; null where it accepts all of its indicator's. Of what
     *     means nothing here, the family of the figures that are its own
     * @param standing where it means the indicator
     */
    record Term(
            @Nullable Indicator indicator,
            @Nullable String item,
            int sign,
            @Nullable Area area,
            @Nullable Basis basis,
            @Nullable Measure measure,
            @Nullable String family,
            Standing standing)
            implements Sense {
        /** A name of the indicator that implies nothing more than its good. */
        public static Term plain(Indicator indicator, @Nullable String item, boolean needsItem) {
            return new Term(
                    indicator, item, 0, null, null, null, null, needsItem ? Standing.WITH_GOOD : Standing.ALONE);
        }

        /** The same name, implying another good. */
        public Term of(@Nullable String other) {
            return new Term(indicator, other, sign, area, basis, measure, family, standing);
        }

        /** Whether it counts only where the indicator is already spoken of, or a country has it. */
        public boolean weak() {
            return standing == Standing.SPOKEN_OF || standing == Standing.OWNED;
        }

        /** Whether it only puts the indicator in mind, and names no figure. */
        public boolean topic() {
            return standing == Standing.TOPIC;
        }

        /** Whether it means the indicator only together with a good. */
        public boolean needsItem() {
            return standing == Standing.WITH_GOOD;
        }

        @Override
        public Layer layer() {
            return Layer.TERM;
        }
    }

    /**
     * A good.
     *
     * @param per the quantity its price is quoted for, null where there is no usual one
     * @param traded whether its bare name means its price on a market
     * @param basket whether it is a part of the basket of consumer prices
     * @param generic whether its word, with an article, stands for a good named before
     */
    record Good(String item, @Nullable String per, boolean traded, boolean basket, boolean generic) implements Sense {
        @Override
        public Layer layer() {
            return Layer.ITEM;
        }
    }

    /** What a word of the calendar does. */
    enum Calendar {
        NONE,
        MONTH,
        VERB,
        WEEKDAY,
        DAY,
        NOW,
        HOLIDAY,
        WEEKEND,
        UNIT,
        SEASON,
        Q,
        H,
        FISCAL,
        WHOLE,
        ARTICLE,
        THIS,
        LAST,
        PAST,
        NEXT,
        FOLLOWING,
        PREVIOUS,
        SAME,
        AGO,
        FINAL,
        EDGE,
        YEAR_END,
        REST,
        TO_DATE,
        ENDED,
        BEGUN,
        LINK,
        OF,
        LEAD,
        BASE,
        AHEAD,
        STREAK,
        EXTREME,
        SUM,
        EVENT
    }

    /**
     * A word of the calendar.
     *
     * @param value which of its kind: 5 for May, 1 for Monday; what the numbers mean is said in the data file
     */
    record Time(Calendar kind, int value) implements Sense {
        /** The value of {@code before} among the words such as {@code ago}. */
        public static final int BEFORE = 3;

        /** Whether it names a stretch of time by itself, as a month does, rather than joining or measuring others. */
        public boolean isName() {
            return switch (kind) {
                case MONTH, WEEKDAY, DAY, NOW, SEASON, Q, H, YEAR_END -> true;
                default -> false;
            };
        }

        @Override
        public Layer layer() {
            return Layer.TIME;
        }

        @Override
        public @Nullable Trait trait() {
            return switch (kind) {
                case AGO -> value == BEFORE ? Trait.OPENS_TIME : null;
                case AHEAD -> Trait.LOOKS_AHEAD;
                case NONE, VERB, ARTICLE, ENDED, BEGUN, LINK, OF, LEAD, BASE, STREAK, EXTREME, SUM -> null;
                default -> Trait.OPENS_TIME;
            };
        }
    }

    /** Words that say what a change is measured against. */
    record Against(Basis basis) implements Sense {
        @Override
        public Layer layer() {
            return Layer.BASIS;
        }
    }

    /** The part of speech of a move. */
    enum Shape {
        VERB,
        NOUN,
        COMPARATIVE
    }

    /** What a move does. */
    enum Motion {
        /** Goes up or down. */
        PLAIN,
        /** Makes a balance or gap larger or smaller, whatever its sign. */
        SIZE,
        /** Sets a rate anew. */
        DECISION,
        /** Grows faster or more slowly. */
        PACE,
        /** Stays where it is. */
        HOLD,
        /** Is multiplied; the factor says by how much. */
        TIMES
    }

    /**
     * A move: rose, cut, doubled.
     *
     * @param direction 1 up, −1 down, 0 neither
     * @param times what the level is multiplied by, for {@link Motion#TIMES}
     */
    record Move(
            int direction,
            Shape shape,
            Motion motion,
            @Nullable BigDecimal times) implements Sense {
        @Override
        public Layer layer() {
            return Layer.MOVE;
        }

        @Override
        public @Nullable Trait trait() {
            return times == null ? null : Trait.MULTIPLIES;
        }
    }

    /** A hedge or bound before or behind a number. */
    record Bound(io.gleaner.fact.Qualifier qualifier, boolean behind) implements Sense {
        @Override
        public Layer layer() {
            return Layer.MOVE;
        }
    }

    /** What a cue does to the numbers it governs. */
    enum Signal {
        FORECAST,
        TARGET,
        NEUTRAL,
        OUTCOME,
        /** What tells that a duty is not levied yet. */
        THREAT,

        REVISED,
        BEFORE_REVISION,
        HYPOTHETICAL,
        WOULD,
        NEGATED,
        COMPARED,
        FROM,
        TO,
        BY,
        PEAK,
        SPEECH,
        ACCORDING,
        /** A firm spoken of without its name. */
        COMPANY,
        /** What only firms have. */
        PROFIT,
        /** The ending of a firm's name. */
        FIRM,
        /** What a firm does, before or for its name. */
        TRADE,
        /** Who speaks for a firm, behind its name. */
        OFFICER,
        /** The name of a firm. */
        KNOWN,
        /** What a listed firm has, behind its name. */
        LISTED,
        /** In the name of a firm that watches the economy. */
        WATCHER,
        /** At the head of a line of a firm's results. */
        RESULT,
        /** One plant or project. */
        SITE,
        /** One purchase, cargo or contract. */
        DEAL,
        /** A trade or a kind of house whose figures are only a part of the whole. */
        PART,
        /** A part of the people, whose jobs are told apart from everybody's. */
        GROUP,
        /** One loan or bond. */
        ISSUE,
        /** What a month before or behind it is the contract's: delivery, futures. */
        DELIVERY,
        /** What a market does at a price in the course of a day: settles, trades, changes hands. */
        QUOTED,
        /** The ending of a public body's name. */
        BODY,
        /** The other sides of a trade, of which a list follows. */
        PARTNERS,
        RESPECTIVELY,
        EACH,
        SHARE,
        CONTRIBUTION,
        /** The sale or purchase of bonds. */
        FLOTATION,
        /** A difference of two prices. */
        SPREAD,
        /** What happened at a time that the text does not tell. */
        EVENT,
        /** Times to come that no calendar names. */
        SOMEDAY,
        RELATIVE_CLAUSE,
        CONJUNCTION,
        ABBREVIATION,
        ANAPHOR
    }

    /** A word or phrase that governs how numbers near it are read. */
    record Cue(Signal signal, String name) implements Sense {
        @Override
        public Layer layer() {
            return Layer.CUE;
        }

        @Override
        public @Nullable Trait trait() {
            return switch (signal) {
                case FIRM, OFFICER, LISTED, KNOWN, TRADE -> Trait.TELLS_FIRM;
                case CONJUNCTION -> Trait.PARTS_CLAUSES;
                default -> null;
            };
        }
    }

    /** What a word does at the head of a table's column or row. */
    enum Head {
        /** The figure that was published. */
        ACTUAL,
        /** The figure of the period before. */
        PREVIOUS,
        /** The new reading of a figure. */
        REVISED,
        /** The column holds moves, not levels. */
        CHANGE,
        /** Only says what the column lists: month, country. */
        NAME,
        /** Says nothing that narrows the figure: total, adjusted. */
        PLAIN,
        /** Stands where there is no figure: n.a. */
        ABSENT,
        /** Says that what a table shows is expected. */
        EXPECTED,
        /** Says which figures stand in brackets. */
        BRACKETED,
        /** Says that the periods of a table are to come: shipment months. */
        AHEAD,
        /** Counts what no indicator does: contracts, premiums, goals. */
        ASIDE
    }

    /** A word as tables use it. */
    record Heading(Head head) implements Sense {
        @Override
        public Layer layer() {
            return Layer.HEADING;
        }
    }

    /** A word without which a phrase does not stand: where it is missing, the phrase is not looked for. */
    record Key(Phrase phrase) implements Sense {
        @Override
        public Layer layer() {
            return Layer.PHRASE;
        }
    }

    /** What a word beside a number tells about it. */
    enum Company {
        /** Ends the search for what is counted. */
        STOP,
        /** Stands between a number and what is counted, and is not it: other, new. */
        PASSED,
        /** Names what the number behind it numbers: article, flight, version. */
        LABEL,
        /** The number behind it is an age. */
        AGED,
        /** The number before it is an age. */
        OLD,
        /** People, whose bound is an age: children under 13. */
        PEOPLE,
        /** The number before it is a time of day. */
        CLOCK,
        /** Two numbers joined before or behind it are a score. */
        SCORE,
        /** With a number word and a hyphen it is an adjective: two-way. */
        JOINED,
        /** The number behind it is negative. */
        MINUS,
        /** The number behind it is positive. */
        PLUS,
        /** Joins a number to one of the same unit: vs, against, from. */
        LINK,
        /** Ends the clause in which a verb of motion is looked for. */
        BORDER,
        /** A verb of the past: the number before it is its subject. */
        PAST,
        /** Before {@code from} it makes a range of what follows: ranging from. */
        RANGING,
        /** Names a sum of money rather than its move: a gain, a loss. */
        RESULT,
        /** Begins an address that runs to the next blank. */
        ADDRESS
    }

    /** A word that tells, standing beside a number, what the number is. */
    record Beside(Company company) implements Sense {
        @Override
        public Layer layer() {
            return Layer.BESIDE;
        }
    }
}
