package io.gleaner.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Every form we know, with its meanings: cuts a text into tokens and finds the longest form of each layer at each token.
 *
 * <p>Immutable once built and safe to share between threads. Time is linear in the text: a form has at most
 * {@value #LONGEST} words.
 */
@SuppressWarnings("EnumOrdinal") // layers index arrays in the innermost loop
public final class Lexicon {
    static final int LONGEST = 12;
    private static final int LAYERS = Sense.Layer.values().length;
    private static final int AREA = 1 << Sense.Layer.AREA.ordinal();

    final Nodes nodes = new Nodes();
    final Words words = new Words(nodes);
    /** The apostrophe, which forms step over. */
    private final int apostrophe = words.findOrAdd(Words.hash(0, '\''));
    /** What stands in a form for any place: the number of no word. */
    private final int place = nodes.added();

    /**
     * Adds a meaning to a form; a form may have several meanings, in order of their adding. {@code <place>} in it stands for a
     * place of any name, with or without its possessive: {@code output at <place> factories}.
     */
    void add(String form, Sense sense) {
        var tokens = Tokenizer.cut(form, this, true);
        int n = tokens.size();
        if (n == 0 || n > LONGEST) {
            throw new IllegalArgumentException("a form has 1 to " + LONGEST + " words, this one " + n);
        }
        int node = 0;
        int capitals = 0;
        int allCapitals = 0;
        for (int i = 0; i < n; i++) {
            if (i > 0 && (tokens.isSymbol(i, '\'') || tokens.isSymbol(i, '\u2019')) && tokens.glued(i)) {
                continue;
            }
            if (tokens.isSymbol(i, '<') && i > 0 && i + 2 < n) {
                node = nodes.childOrNew(node, place);
                i += 2;
                continue;
            }
            node = node == 0 ? tokens.word(i) : nodes.childOrNew(node, tokens.word(i));
            if (tokens.allCapitals(i)) {
                allCapitals |= 1 << i;
            } else if (tokens.capital(i)) {
                capitals |= 1 << i;
            }
        }
        nodes.end(node, Entry.of(capitals, allCapitals, sense));
    }

    /** Adds a meaning to the forms of a row; a form that cannot be one is the row's fault. */
    void addAll(Row row, List<String> forms, Sense sense) {
        for (String form : forms) {
            try {
                add(form, sense);
            } catch (IllegalArgumentException e) {
                throw row.bad("'" + form + "': " + e.getMessage());
            }
        }
    }

    /** The numbers of the words of {@code text}, those not known before added; no form begins with them by that alone. */
    List<Integer> learn(String text) {
        var tokens = Tokenizer.cut(text, this, true);
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            numbers.add(tokens.word(i));
        }
        return numbers;
    }

    /** Cuts a text and finds all forms in it. */
    public Tokens read(String text) {
        var tokens = Tokenizer.cut(text, this, false);
        tokens.close();
        var search = new Search(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            search.at(i);
        }
        return tokens;
    }

    /** Finds the forms that begin at one token after the other. */
    private final class Search {
        private final Tokens tokens;
        /** By layer, where the longest form that begins at the token looked at ends: its node, and the token behind it. */
        private final int[] longest = new int[LAYERS];

        private final int[] longestTo = new int[LAYERS];

        Search(Tokens tokens) {
            this.tokens = tokens;
        }

        /** Files the longest form of each layer at token {@code i} that no hit covers yet. */
        void at(int i) {
            int word = tokens.word(i);
            int free = ~tokens.covered(i);
            tokens.addHits(i, nodes.ending(tokens, i, word) & free);
            if (i + 1 < tokens.size()) {
                int next = tokens.word(i + 1);
                if (nodes.mayLead(word, next) || next == apostrophe) {
                    longer(i, word, free);
                }
            }
        }

        private void longer(int i, int word, int free) {
            int end = Math.min(tokens.size(), i + LONGEST);
            int found = 0;
            int node = word;
            for (int j = i + 1; j < end && nodes.goesOn(node); j++) {
                if ((tokens.isSymbol(j, '\'') || tokens.isSymbol(j, '\u2019')) && tokens.glued(j)) {
                    continue;
                }
                int next = tokens.paragraphBefore(j) ? 0 : nodes.child(node, tokens.word(j));
                if (next == 0) {
                    next = nodes.child(node, place);
                    int to = next == 0 ? 0 : pastPlace(j);
                    if (to == 0) {
                        break;
                    }
                    j = to < tokens.size() && tokens.isPossessive(to) ? to : to - 1;
                }
                node = next;
                int bits = nodes.ending(tokens, i, node) & free;
                found |= bits;
                for (int layers = Tokens.layersOf(bits); layers != 0; layers &= layers - 1) {
                    int layer = Integer.numberOfTrailingZeros(layers);
                    longest[layer] = node;
                    longestTo[layer] = j + 1;
                }
            }
            tokens.addTraits(i, found);
            for (int layers = Tokens.layersOf(found); layers != 0; layers &= layers - 1) {
                int layer = Integer.numberOfTrailingZeros(layers);
                tokens.addLong(i, longestTo[layer], layer, longest[layer]);
            }
        }

        /** The token behind the longest name of a place that begins at token {@code from}; 0 where none does. */
        private int pastPlace(int from) {
            int to = 0;
            int node = tokens.paragraphBefore(from) ? 0 : tokens.word(from);
            for (int j = from + 1; node != 0; j++) {
                if ((nodes.ending(tokens, from, node) & AREA) != 0) {
                    to = j;
                }
                node = j < tokens.size() && nodes.goesOn(node) ? nodes.child(node, tokens.word(j)) : 0;
            }
            return to;
        }
    }
}
