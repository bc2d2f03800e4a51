package org.mangomoment.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /// A way to read a form.
    record Entry(String lemma, String tag) {}

    /// The entries of a form. They are copies: the next look-up writes over what the library gives.
    List<Entry> entries(String form) {
        var entries = new ArrayList<Entry>();
        for (var found : lookups.get().lookup(form)) {
            entries.add(new Entry(found.getStem().toString(), found.getTag().toString()));
        }
        return entries;
    }
}
