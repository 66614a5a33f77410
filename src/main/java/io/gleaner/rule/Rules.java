package io.gleaner.rule;

import java.nio.file.Path;
import java.util.List;

/**
 * Everything the data files say, loaded and checked.
 *
 * @param lexicon every form with its meanings
 * @param catalogue the indicators and areas
 * @param currencies which currency a word means where
 * @param phrases the phrases that tell a figure without a name of its indicator, in the order of the files
 * @param free those of them that no word announces, so that they are looked for in every sentence with an amount
 * @param examples what the rules must find and must never find, in the order of the files
 */
public record Rules(
        Lexicon lexicon,
        Catalogue catalogue,
        Currencies currencies,
        List<Phrase> phrases,
        List<Phrase> free,
        List<Example> examples) {
    public Rules {
        phrases = List.copyOf(phrases);
        free = List.copyOf(free);
        examples = List.copyOf(examples);
    }

    /** The rules that come with Gleaner; throws {@link BadRule} where a data file is faulty. */
    public static Rules standard() {
        return new Loader().load();
    }

    /**
     * The rules that come with Gleaner and, on top of them, a pack of one's own: a folder of data files named and written
     * as ours are. Throws {@link BadRule} where a file is faulty, has a name that no file of rules has, or is not there.
     */
    public static Rules with(Path pack) {
        return new Loader().load(pack);
    }
}
