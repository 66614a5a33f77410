package io.gleaner.fact;

import java.util.regex.Pattern;

/**
 * Whom a number is about: a country (ISO 3166-1 alpha-2), a state or province (ISO 3166-2), or a group such as {@code EA}.
 *
 * @param code capitals, digits and underscores, with a part behind a hyphen for a subdivision: {@code KR}, {@code US-CA},
 *     {@code ASIA_XJP}
 */
public record Area(String code) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+(-[A-Z0-9]{1,3})?");

    public Area {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not an area code: '" + code + "'");
        }
    }

    /** The country a subdivision belongs to; any other area itself. */
    public Area country() {
        int hyphen = code.indexOf('-');
        return hyphen < 0 ? this : new Area(code.substring(0, hyphen));
    }

    @Override
    public String toString() {
        return code;
    }
}
