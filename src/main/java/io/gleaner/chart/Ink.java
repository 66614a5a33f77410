package io.gleaner.chart;

import java.awt.BasicStroke;
import java.awt.Color;

/** Colours and pens. The colours of data are those of Okabe and Ito, which people with any colour vision tell apart. */
final class Ink {
    static final Color TEXT = new Color(0x1B1F24);
    static final Color MUTED = new Color(0x5B6470);
    static final Color GRID = new Color(0xE4E7EB);
    static final Color ZERO = new Color(0x7A828C);
    static final Color PAPER = Color.WHITE;
    /** For what contradicts: the one warm colour kept free of data where there is a single strand. */
    static final Color RIVAL = new Color(0xD55E00);

    static final BasicStroke HAIR = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    static final BasicStroke LINE = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke RING = new BasicStroke(1.6f);
    /** Below a ring's line, so that it is seen on a colour. */
    static final BasicStroke HALO = new BasicStroke(4f);

    static final BasicStroke DASHED =
            new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 4f}, 0f);
    static final BasicStroke DOTTED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {1.5f, 4f}, 0f);
    static final BasicStroke TARGET =
            new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {10f, 3f}, 0f);

    private static final Color[] DATA = {
        new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73),
        new Color(0xCC79A7), new Color(0xE69F00), new Color(0x56B4E9)
    };

    private Ink() {}

    static Color data(int strand) {
        return DATA[strand % DATA.length];
    }

    /** The colour dark enough to be read as text. */
    static Color dark(Color color) {
        return new Color(color.getRed() * 6 / 10, color.getGreen() * 6 / 10, color.getBlue() * 6 / 10);
    }

    /** The colour as it looks with this much of it on white paper; opaque, so that SVG and PNG agree everywhere. */
    static Color tint(Color color, double share) {
        return new Color(blend(color.getRed(), share), blend(color.getGreen(), share), blend(color.getBlue(), share));
    }

    private static int blend(int channel, double share) {
        return (int) Math.round(255 - (255 - channel) * share);
    }
}
