package io.gleaner.cli;

import io.gleaner.article.Problem;

/** What was wrong with the input: named at once, line by line, a few for each file and the rest counted. */
final class Complaints {
    private static final int MOST_PER_FILE = 20;

    private final Console console;
    private String file = "";
    private int ofFile;
    private int all;
    private boolean lost;

    Complaints(Console console) {
        this.console = console;
    }

    void add(Problem problem) {
        if (!problem.file().equals(file)) {
            finish();
            file = problem.file();
        }
        all++;
        ofFile++;
        lost |= problem.lost();
        if (ofFile <= MOST_PER_FILE) {
            console.say("gleaner: " + problem);
        }
    }

    /** Says how many of the last file were not named. */
    void finish() {
        if (ofFile > MOST_PER_FILE) {
            console.say("gleaner: " + file + ": and " + (ofFile - MOST_PER_FILE) + " more problems");
        }
        ofFile = 0;
    }

    int count() {
        return all;
    }

    /** Whether some input could not be read. */
    boolean lost() {
        return lost;
    }
}
