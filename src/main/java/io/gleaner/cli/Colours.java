package io.gleaner.cli;

/**
 * The few colours of a terminal that are used.
 *
 * @param shown whether they are shown; where not, text stays as it is
 */
record Colours(boolean shown) {
    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("33", text);
    }

    String named(String text) {
        return paint("36", text);
    }

    private String paint(String code, String text) {
        return shown && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
