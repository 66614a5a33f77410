package io.gleaner.chart;

/**
 * The rungs of a value axis: round numbers that hold the data.
 *
 * @param low the lowest rung
 * @param high the highest rung
 * @param step from rung to rung
 */
record Ladder(double low, double high, double step) {
    private static final double RUNGS = 4.6;
    private static final double ROOM = 0.3;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** A ladder over these numbers, and over zero where {@code zero} asks for it. */
    static Ladder over(double min, double max, boolean zero) {
        return over(min, max, zero, 0);
    }

    /** A ladder whose rungs are no closer than {@code finest}: figures of one decimal need none at two. */
    static Ladder over(double min, double max, boolean zero, double finest) {
        double from = zero ? Math.min(0, min) : min;
        double to = zero ? Math.max(0, max) : max;
        // Numbers that differ by less than a double can be divided into rungs count as one.
        if (to - from <= Math.max(Math.abs(from), Math.abs(to)) * 1e-9) {
            double margin = from == 0 ? 1 : Math.abs(from) * 0.1;
            from -= margin;
            to += margin;
        }
        double rough = (to - from) / RUNGS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power * 10;
        for (double round : ROUND) {
            if (round * power >= rough * 0.999) {
                step = round * power;
                break;
            }
        }
        step = Math.max(step, finest);
        double low = Math.floor(from / step + 1e-9) * step;
        double high = Math.ceil(to / step - 1e-9) * step;
        // A figure below zero or off the ground has its label beneath it, which needs room above the lowest rung.
        if (low != 0 && from - low < ROOM * step) {
            low -= step;
        }
        if (high != 0 && high - to < ROOM * step / 4) {
            high += step;
        }
        return new Ladder(low, high, step);
    }

    /** How many decimals tell the rungs apart. */
    int decimals() {
        for (int decimals = 0; decimals < 12; decimals++) {
            double shifted = step * Math.pow(10, decimals);
            if (Math.abs(shifted - Math.rint(shifted)) < 1e-6 * Math.max(1, shifted)) {
                return decimals;
            }
        }
        return 12;
    }
}
