package io.gleaner.cli;

import io.gleaner.fact.Area;
import io.gleaner.fact.Indicator;
import io.gleaner.fact.Unit;
import io.gleaner.rule.Catalogue;
import io.gleaner.series.Kind;
import io.gleaner.series.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/** The names that the catalogue and {@code names.properties} give to codes; a code without a name stands for itself. */
final class CatalogueNames implements Vocabulary {
    private static final Pattern QUANTITY = Pattern.compile("(\\d*)(\\D.*)");
    private static final Pattern MATURITY = Pattern.compile("(\\d+)([ym])");

    /** For facts that were read out of a file and are of somebody's own rules. */
    private static final Vocabulary CODES = Vocabulary.ofCodes();

    private final Catalogue catalogue;
    private final Properties names = new Properties();
    private final Map<Indicator, Integer> ranks = new HashMap<>();

    CatalogueNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.entries().forEach(entry -> ranks.put(entry.indicator(), ranks.size()));
        try (var in = Objects.requireNonNull(CatalogueNames.class.getResourceAsStream("names.properties"))) {
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String indicator(Indicator indicator) {
        if (!ranks.containsKey(indicator)) {
            return CODES.indicator(indicator);
        }
        String name = catalogue.entry(indicator).name();
        boolean word = name.length() < 2 || !Character.isUpperCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }

    @Override
    public String heading(Indicator indicator) {
        return names.getProperty("heading." + indicator.code(), indicator(indicator));
    }

    @Override
    public int rank(Indicator indicator) {
        return ranks.getOrDefault(indicator, ranks.size());
    }

    @Override
    public String area(Area area) {
        return catalogue.region(area).name();
    }

    @Override
    public String partner(Area area) {
        return names.getProperty("partner." + area.code(), area(area));
    }

    @Override
    public String item(String item) {
        var maturity = MATURITY.matcher(item);
        if (maturity.matches()) {
            return maturity.group(1) + (maturity.group(2).equals("y") ? "-year" : "-month");
        }
        return names.getProperty("item." + item, item.replace('_', ' '));
    }

    @Override
    public String unit(Unit unit) {
        String code = unit.code();
        int slash = code.indexOf('/');
        if (slash < 0) {
            return names.getProperty("unit." + code, code);
        }
        var per = QUANTITY.matcher(code.substring(slash + 1));
        String what = names.getProperty(
                "unit." + unit.numerator().code(), unit.numerator().code());
        if (!per.matches()) {
            return what + " per " + code.substring(slash + 1);
        }
        boolean one = per.group(1).isEmpty();
        String quantity = names.getProperty("per." + per.group(2), per.group(2));
        return what + " per " + (one ? quantity : per.group(1) + " " + per.group(2));
    }

    @Override
    public String towards(Indicator indicator) {
        return names.getProperty("towards." + indicator.code(), "with");
    }

    @Override
    public Kind kind(Indicator indicator) {
        if (!ranks.containsKey(indicator)) {
            return CODES.kind(indicator);
        }
        return switch (catalogue.entry(indicator).kind()) {
            case RATE -> Kind.RATE;
            case FLOW, BALANCE -> Kind.FLOW;
            case INDEX -> Kind.INDEX;
            case PRICE -> Kind.PRICE;
            case POLICY -> Kind.POLICY;
            case STOCK, COUNT -> Kind.COUNT;
        };
    }
}
