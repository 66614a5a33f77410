package io.gleaner.rule;

/**
 * Everything the data files say, loaded and checked.
 *
 * @param lexicon every form with its meanings
 * @param catalogue the indicators and areas
 * @param currencies which currency a word means where
 */
public record Rules(Lexicon lexicon, Catalogue catalogue, Currencies currencies) {

    /** The rules that come with Gleaner; throws {@link BadRule} where a data file is faulty. */
    public static Rules standard() {
        return new Loader().load();
    }
}
