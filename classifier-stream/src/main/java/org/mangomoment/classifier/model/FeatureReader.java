package org.mangomoment.classifier.model;

import java.util.List;
import org.mangomoment.classifier.suggestion.LemmaReader;
import org.mangomoment.classifier.suggestion.LemmatisedWord;
import org.mangomoment.classifier.suggestion.Negation;

/// Reads a text as features: words, word pairs, words under a negation, and pieces of two to five letters of a word
/// with its edges. A feature is a 32-bit hash; two that fall together are learned as one.
final class FeatureReader {

    private static final int WORD = 0x3c6ef372;
    private static final int PAIR = 0x1b873593;
    private static final int NEGATED = 0x5be0cd19;
    private static final int PIECE = 0x510e527f;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private final LemmaReader words = new LemmaReader(word -> word);

    /// Takes one feature where it stands.
    interface Sink {
        /// @param first number of its first word
        /// @param last  number of its last word
        void take(int hash, int first, int last);
    }

    /// Reads every feature in order; returns the words that they number.
    List<LemmatisedWord> read(String text, Sink sink) {
        var read = words.read(text);
        int before = 0;
        for (int i = 0; i < read.size(); i++) {
            var form = read.get(i).form();
            int hash = form.hashCode();
            sink.take(ofWords(mixed(WORD, hash)), i, i);
            if (i > 0) sink.take(ofWords(mixed(mixed(PAIR, before), hash)), i - 1, i);
            if (Negation.before(read, i)) sink.take(ofWords(mixed(NEGATED, hash)), i, i);
            pieces(form, i, sink);
            before = hash;
        }
        return read;
    }

    private static void pieces(String form, int word, Sink sink) {
        int end = form.length() + 2;
        for (int from = 0; from < end; from++) {
            int hash = PIECE;
            for (int to = from; to < Math.min(end, from + LONGEST); to++) {
                hash = mixed(hash, to == 0 || to == end - 1 ? ' ' : form.charAt(to - 1));
                if (to - from + 1 >= SHORTEST) sink.take(hash & ~1, word, word);
            }
        }
    }

    /// Whether a feature is made of whole words, not of pieces: its last bit says so.
    static boolean isOfWords(int hash) {
        return (hash & 1) == 1;
    }

    private static int ofWords(int hash) {
        return hash | 1;
    }

    /// One round of MurmurHash3.
    private static int mixed(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        int mixed = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
        return mixed ^ (mixed >>> 16);
    }
}
