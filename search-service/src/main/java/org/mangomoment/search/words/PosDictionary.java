package org.mangomoment.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.BiConsumer;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/// A dictionary of word forms with their lemmas and parts of speech, in Morfologik's form. May be shared by threads.
final class PosDictionary {
    private final ThreadLocal<DictionaryLookup> lookups;

    private PosDictionary(Dictionary dictionary) {
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /// Loads a dictionary from the class path.
    static PosDictionary load(String resource) {
        try {
            var place = Objects.requireNonNull(
                    PosDictionary.class.getResource(resource), () -> resource + " is not on the class path");
            return new PosDictionary(Dictionary.read(place));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a dictionary cannot be read from the class path", unreadable);
        }
    }

    /// Tells each lemma and tag of a form.
    void each(String form, BiConsumer<String, String> entry) {
        for (var found : lookups.get().lookup(form)) {
            // A form that only begins as an entry does may come back without one.
            if (found.getStem() != null && found.getTag() != null) {
                entry.accept(found.getStem().toString(), found.getTag().toString());
            }
        }
    }
}
