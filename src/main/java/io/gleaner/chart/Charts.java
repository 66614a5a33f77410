package io.gleaner.chart;

import io.gleaner.series.SeriesSet;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The door of the room: plans pictures and draws them. */
public final class Charts {
    static {
        // Nothing is ever shown on a screen, and asking for one is slow where there is none.
        System.setProperty("java.awt.headless", "true");
    }

    private Charts() {}

    /** Loads what drawing needs; for a thread of its own while there is nothing to draw yet. */
    public static void warmUp() {
        Type.width("warm", Type.semibold(12));
    }

    /**
     * Decides which pictures tell the most about a set of series, in the order of their keys.
     *
     * @param limit how many pictures at most; those with the most figures are kept
     */
    public static List<Picture> plan(SeriesSet set, Vocabulary words, int limit) {
        return new Plan(words).of(set.series(), limit);
    }

    /** The picture as an SVG document, the typeface inside, so that it looks the same wherever it is opened. */
    public static String svg(Picture picture) {
        return Svg.document(picture);
    }

    /**
     * The picture as an {@code svg} element to stand inside a page, which brings the typeface along: see
     * {@link #typeface}.
     */
    public static String inlineSvg(Picture picture) {
        return Svg.element(picture);
    }

    /** The typeface of inline pictures as style-sheet rules. */
    public static String typeface() {
        return Svg.typeface();
    }

    /** The picture as a PNG of double size, for screens that have it and for print. */
    public static byte[] png(Picture picture) {
        return Png.of(picture);
    }

    /**
     * Writes each picture as {@code NAME.png} and {@code NAME.svg}.
     *
     * @param folder made where it is missing; files of the same names are replaced
     * @return the files, in the order of the pictures
     */
    public static List<Path> draw(Path folder, List<Picture> pictures) throws IOException {
        Files.createDirectories(folder);
        try {
            // Each picture is drawn by itself, so that they may be drawn at once; the order of the result is kept.
            return pictures.parallelStream()
                    .flatMap(picture -> write(folder, picture))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Stream<Path> write(Path folder, Picture picture) {
        var png = folder.resolve(picture.name() + ".png");
        var svg = folder.resolve(picture.name() + ".svg");
        try {
            Files.write(png, png(picture));
            Files.write(svg, svg(picture).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.of(png, svg);
    }
}
