package io.gleaner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The charts of an earlier run in a folder of charts. Only what comes in pairs, as charts do, is taken for one.
 *
 * @param charts the folder
 */
record Leftovers(Path charts) {
    private static final String PICTURE = ".png";
    private static final String DRAWING = ".svg";

    /** Removes charts that are no longer made, so that none is taken for news of this run. */
    void sweep(List<String> made) throws IOException {
        if (!Files.isDirectory(charts)) {
            return;
        }
        var keep = Set.copyOf(made);
        List<Path> pictures;
        try (var files = Files.list(charts)) {
            pictures = files.filter(file -> file.toString().endsWith(PICTURE)).toList();
        }
        for (Path picture : pictures) {
            String name = picture.getFileName().toString().replace(PICTURE, "");
            var drawing = charts.resolve(name + DRAWING);
            if (!keep.contains(name) && Files.exists(drawing)) {
                Files.delete(picture);
                Files.delete(drawing);
            }
        }
    }
}
