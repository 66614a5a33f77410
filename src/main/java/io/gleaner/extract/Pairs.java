package io.gleaner.extract;

import io.gleaner.mention.Amount;
import io.gleaner.mention.TimeMention;
import io.gleaner.rule.Sense;
import io.gleaner.rule.Sense.Layer;
import io.gleaner.rule.Sense.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Pairs lists of equal length in order: names, goods, places or times with amounts, and the amounts of one list with those of the next
 * where a sentence says {@code respectively}.
 */
final class Pairs {
    /** How far behind a list the time may stand that all of it is for. */
    private static final int TAIL = 4;
    /** How far behind a list the periods may stand that are paired with it where nothing says so, and how far before it the names. */
    private static final int NEAR = 2;

    private static final int NEARBY = 14;

    private final Scene scene;
    /** The lists of amounts that are as long as the one the word stands at. */
    private List<List<Amount>> lists = List.of();

    private List<Mark<Sense.Term>> terms = List.of();
    private List<Mark<Sense.Good>> goods = List.of();
    private List<Mark<Sense.Place>> places = List.of();
    private List<TimeMention> times = List.of();

    Pairs(Scene scene) {
        this.scene = scene;
        if (scene.amounts.size() < 2) {
            return;
        }
        var cue = scene.cue(Signal.RESPECTIVELY, scene.from, scene.to);
        lists = cue != null ? AmountLists.before(scene, cue.from()) : AmountLists.plain(scene);
        if (lists.isEmpty()) {
            return;
        }
        var first = lists.get(0);
        int core = first.get(0).core();
        int to = first.get(first.size() - 1).to();
        boolean said = cue != null;
        var bearing = scene.terms.stream()
                .filter(term -> said ? scene.bears(term.from(), core) : leadsTo(term.to(), core))
                .toList();
        var names = bearing.stream()
                .filter(term -> !term.sense().weak() || WeakNames.isBesideCore(scene, term))
                .toList();
        terms = list(names, Mark::from, Mark::to);
        terms = terms.isEmpty() && said ? list(bearing, Mark::from, Mark::to) : terms;
        goods = list(
                scene.goods.stream()
                        .filter(good -> said || leadsTo(good.to(), core))
                        .toList(),
                Mark::from,
                Mark::to);
        places = list(
                scene.places.stream()
                        .filter(place -> said || leadsTo(place.to(), core))
                        .toList(),
                Mark::from,
                Mark::to);
        times = list(
                scene.times.stream()
                        .filter(time -> time.isPeriod() && (said || time.from() >= to && time.from() - to <= NEAR))
                        .toList(),
                TimeMention::from,
                TimeMention::to);
        if (!said && terms.isEmpty() && goods.isEmpty() && places.isEmpty() && times.isEmpty()) {
            lists = List.of();
        }
    }

    /** Whether a name stands so near before a list that both are told of together: {@code exports and imports rose 3% and 4%}. */
    private boolean leadsTo(int name, int list) {
        return name <= list && list - name <= NEARBY && scene.commas(name, list) == 0 && scene.borders(name, list) == 0;
    }

    /** The last marks of a run with nothing but commas and conjunctions between them that is as long as the lists of amounts. */
    private <T> List<T> list(List<T> marks, ToIntFunction<T> from, ToIntFunction<T> to) {
        int size = lists.get(0).size();
        var run = new ArrayList<T>();
        for (var mark : marks) {
            int last = run.isEmpty() ? scene.from : to.applyAsInt(run.get(run.size() - 1));
            int begin = from.applyAsInt(mark);
            if (begin < last || !run.isEmpty() && open(last, begin)) {
                continue;
            }
            if (!run.isEmpty() && !joined(last, begin)) {
                if (run.size() >= size) {
                    break;
                }
                run.clear();
            }
            run.add(mark);
        }
        return run.size() < size ? List.of() : List.copyOf(run.subList(run.size() - size, run.size()));
    }

    /** Whether nothing parts two names but commas, conjunctions and the country that owns the second. */
    private boolean joined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens.isSymbol(i, '(')) {
                i = close(i, to);
                continue;
            }
            if (!scene.tokens.isSymbol(i, ',')
                    && !scene.tokens.isAny(i, "and", "the", "in", "of", "for", "to")
                    && scene.tokens.hitOver(i, Layer.AREA) < 0
                    && !scene.possessive(i)) {
                return false;
            }
        }
        return to > from;
    }

    /** Whether a bracket stands open before token {@code to}: what is in it only says again what stands before it. */
    private boolean open(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.tokens.isSymbol(i, '(')) {
                i = close(i, to);
                if (i == to) {
                    return true;
                }
            }
        }
        return false;
    }

    private int close(int i, int to) {
        int at = i;
        while (at < to && !scene.tokens.isSymbol(at, ')')) {
            at++;
        }
        return at;
    }

    @Nullable
    Mark<Sense.Term> term(Amount amount) {
        return at(terms, amount);
    }

    @Nullable
    Mark<Sense.Good> good(Amount amount) {
        return at(goods, amount);
    }

    @Nullable
    Mark<Sense.Place> place(Amount amount) {
        return at(places, amount);
    }

    /** The time that is paired with an amount, or that all amounts of its list share, where it is not that of a forecast. */
    @Nullable
    TimeMention time(Amount amount) {
        var list = listOf(amount);
        return list == null || !times.isEmpty() ? at(times, amount) : shared(list);
    }

    /** The time right behind a list, else right before one that it is compared with: {@code compared with June's figures of 2.1% and 3.4%}. */
    private @Nullable TimeMention shared(List<Amount> list) {
        int from = list.get(0).from();
        int to = list.get(list.size() - 1).to();
        if (scene.cue(Signal.FORECAST, from - 2, from) != null) {
            return null;
        }
        TimeMention before = null;
        for (var time : scene.times) {
            if (time.isPeriod() && time.from() >= to && time.from() - to <= TAIL && leads(to, time.from())) {
                return time;
            }
            boolean near = time.isPeriod() && time.to() <= from && from - time.to() <= TAIL;
            if (near && scene.cue(Signal.COMPARED, time.from() - TAIL, time.from()) != null) {
                before = time;
            }
        }
        return before;
    }

    /** Whether nothing but the word itself stands between a list and a time. */
    private boolean leads(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!scene.tokens.isSymbol(i, ',') && !scene.tokens.isAny(i, "respectively", "in", "for", "at", "on")) {
                return false;
            }
        }
        return true;
    }

    /** The amount that one in a list is set beside: in the same place of the list before, or of the amounts before; null where there is none. */
    @Nullable
    Amount mate(Amount amount) {
        var list = listOf(amount);
        if (list == null || !isCompared(list.get(0))) {
            return null;
        }
        int place = list.indexOf(amount);
        int before = lists.indexOf(list) - 1;
        if (before >= 0) {
            return lists.get(before).get(place);
        }
        return scene.amounts.indexOf(list.get(0)) == list.size() ? scene.amounts.get(place) : null;
    }

    /** Whether words before the first amount of a list set it beside what comes before. */
    private boolean isCompared(Amount first) {
        int i = scene.amounts.indexOf(first);
        return i > 0
                && (first.role() == Amount.Role.FROM
                        || scene.cue(Signal.COMPARED, scene.amounts.get(i - 1).to(), first.from()) != null);
    }

    /** The token behind the list that an amount is in, where what is said of all of it may follow; −1 where it is in none. */
    int behind(Amount amount) {
        var list = listOf(amount);
        return list == null ? -1 : list.get(list.size() - 1).to();
    }

    private @Nullable List<Amount> listOf(Amount amount) {
        for (var list : lists) {
            if (list.contains(amount)) {
                return list;
            }
        }
        return null;
    }

    private <T> @Nullable T at(List<T> marks, Amount amount) {
        var list = marks.isEmpty() ? null : listOf(amount);
        return list == null ? null : marks.get(list.indexOf(amount));
    }
}
