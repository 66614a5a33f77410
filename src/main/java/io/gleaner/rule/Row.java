package io.gleaner.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** One row of a data file: named texts and lists, each asked for exactly once, with the line to blame. */
final class Row {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setParseComments(false)
            .setUseMarks(true)
            .build();

    private final String file;
    private final int line;
    private final Map<String, Node> open = new LinkedHashMap<>();

    private Row(String file, Node node) {
        this.file = file;
        this.line = lineOf(node);
        if (!(node instanceof MappingNode mapping)) {
            throw new BadRule(file, line, "expected a row such as {key: value}");
        }
        for (var tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (open.put(key, tuple.getValueNode()) != null) {
                throw new BadRule(file, lineOf(tuple.getKeyNode()), "the key '" + key + "' stands twice");
            }
        }
    }

    /** All rows of a file beside this class; throws {@link BadRule} for one that is no list of rows. */
    static List<Row> ofResource(String file) {
        try (InputStream in = Row.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BadRule(file, 0, "no such file");
            }
            return of(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rows of a file. */
    static List<Row> ofFile(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(file.toString(), in);
        } catch (IOException e) {
            throw new BadRule(file.toString(), 0, "cannot be read: " + e.getMessage());
        }
    }

    /** The names of the data files of a folder, sorted. */
    static List<String> filesIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadRule(folder.toString(), 0, "expected a folder of rules");
        }
    }

    static List<Row> of(String file, InputStream in) {
        Node root;
        try {
            root = new Compose(SETTINGS).composeInputStream(in).orElse(null);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new BadRule(file, line, e.getProblem());
        } catch (YamlEngineException e) {
            throw new BadRule(file, 0, String.valueOf(e.getMessage()));
        }
        if (root == null) {
            throw new BadRule(file, 1, "no rows");
        }
        if (!(root instanceof SequenceNode sequence)) {
            throw new BadRule(file, lineOf(root), "expected a list of rows");
        }
        var rows = new ArrayList<Row>();
        for (Node node : sequence.getValue()) {
            rows.add(new Row(file, node));
        }
        return rows;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
            return scalar.getValue();
        }
        throw new BadRule(file, lineOf(node), "expected one word or text");
    }

    boolean has(String key) {
        return open.containsKey(key);
    }

    String text(String key) {
        var node = open.remove(key);
        if (node == null) {
            throw bad("the key '" + key + "' is missing");
        }
        return scalar(node);
    }

    String text(String key, String fallback) {
        return has(key) ? text(key) : fallback;
    }

    <T> T read(String key, Function<String, T> reader) {
        return parse(key, text(key), reader);
    }

    <T> @Nullable T readIf(String key, Function<String, T> reader) {
        return has(key) ? read(key, reader) : null;
    }

    /** What {@code reader} makes of one text of the key. */
    <T> T parse(String key, String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad(key + ": " + e.getMessage());
        }
    }

    BigDecimal number(String key) {
        return read(key, BigDecimal::new);
    }

    int integer(String key, int fallback) {
        return has(key) ? read(key, Integer::valueOf) : fallback;
    }

    /** A yes or no; no where the key is missing. */
    boolean flag(String key) {
        return switch (text(key, "no")) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw bad(key + ": expected yes or no");
        };
    }

    /** A list of texts; empty where the key is missing. */
    List<String> list(String key) {
        var node = open.remove(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new BadRule(file, lineOf(node), key + ": expected a list");
        }
        var texts = new ArrayList<String>();
        for (Node member : sequence.getValue()) {
            texts.add(scalar(member));
        }
        return texts;
    }

    /** A list of rows; empty where the key is missing. */
    List<Row> rows(String key) {
        var node = open.remove(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw new BadRule(file, lineOf(node), key + ": expected a list of rows");
        }
        var rows = new ArrayList<Row>();
        for (Node member : sequence.getValue()) {
            rows.add(new Row(file, member));
        }
        return rows;
    }

    /** A map of names to lists of texts; empty where the key is missing. */
    Map<String, List<String>> lists(String key) {
        if (!has(key)) {
            return Map.of();
        }
        var inner = row(key);
        var map = new HashMap<String, List<String>>();
        for (String name : List.copyOf(inner.open.keySet())) {
            map.put(name, inner.list(name));
        }
        return map;
    }

    /** A map of names to texts; empty where the key is missing. */
    Map<String, String> texts(String key) {
        if (!has(key)) {
            return Map.of();
        }
        var inner = row(key);
        var map = new HashMap<String, String>();
        for (String name : List.copyOf(inner.open.keySet())) {
            map.put(name, inner.text(name));
        }
        return map;
    }

    private Row row(String key) {
        var node = open.remove(key);
        if (node == null) {
            throw bad("the key '" + key + "' is missing");
        }
        return new Row(file, node);
    }

    /** Refuses keys that nobody asked for: a misspelt key is an error, not a silence. */
    void done() {
        if (!open.isEmpty()) {
            throw bad("unknown key '" + open.keySet().iterator().next() + "'");
        }
    }

    /** Where the row stands: file and line. */
    String where() {
        return file + ":" + line;
    }

    BadRule bad(String what) {
        return new BadRule(file, line, what);
    }
}
