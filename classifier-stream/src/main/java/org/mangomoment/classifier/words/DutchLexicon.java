package org.mangomoment.classifier.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// The Dutch dictionary `dutch-pos-dict`: what a word can be, and its lemma. Case matters: "Bloem" is a last name,
/// "bloem" a noun. May be shared by threads; loading takes about a quarter of a second and 35 MB.
public final class DutchLexicon implements Lemmatizer {
    private static final String RESOURCE = "/org/languagetool/resource/nl/dutch.dict";

    /// What can be a form of "zijn" is one: "was" hardly ever comes from "wassen".
    private static final String TO_BE = "zijn";

    /// Words whose classes are remembered; a language has about this many in daily use.
    private static final int REMEMBERED = 20_000;

    private final ThreadLocal<DictionaryLookup> lookups;

    /// Only words of the dictionary: what it does not hold may be somebody's name, which is kept nowhere.
    private final Map<String, Set<WordClass>> known = new ConcurrentHashMap<>();

    private DutchLexicon(Dictionary dictionary) {
        this.lookups = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
    }

    /// Loads the dictionary from the class path.
    public static DutchLexicon load() {
        try {
            var place = Objects.requireNonNull(
                    DutchLexicon.class.getResource(RESOURCE), "dutch-pos-dict is not on the class path");
            return new DutchLexicon(Dictionary.read(place));
        } catch (IOException e) {
            throw new UncheckedIOException("the Dutch dictionary cannot be read from the class path", e);
        }
    }

    /// Everything the word can be, as written; empty when the dictionary does not hold it.
    /// The genitive of a name ("Annemies") counts as that name.
    public Set<WordClass> classes(String word) {
        var remembered = known.get(word);
        if (remembered != null) {
            return remembered;
        }
        var found = lookedUp(word);
        if (!found.isEmpty() && known.size() < REMEMBERED) {
            known.put(word, found);
        }
        return found;
    }

    private Set<WordClass> lookedUp(String word) {
        var classes = EnumSet.noneOf(WordClass.class);
        String owner = null;
        for (WordData entry : lookups.get().lookup(word)) {
            var tag = entry.getTag().toString();
            if (tag.equals("ENM:BEZ")) {
                owner = entry.getStem().toString();
            } else {
                classes.add(WordClass.ofTag(tag));
            }
        }
        if (owner != null && !owner.equals(word)) {
            classes.addAll(classes(owner));
        }
        return Collections.unmodifiableSet(classes);
    }

    /// The lemma; verbs before nouns, so that "zong" gives "zingen" whatever the dictionary's order. Separated parts of
    /// verbs (tag `LOS`: "bedden" of "inbedden") do not count.
    @Override
    public String lemma(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var best = lower;
        var bestClass = (WordClass) null;
        for (WordData entry : lookups.get().lookup(lower)) {
            var tag = entry.getTag().toString();
            var found = WordClass.ofTag(tag);
            if (!tag.endsWith(":LOS") && found.isOrdinary() && (bestClass == null || rank(found) < rank(bestClass))) {
                bestClass = found;
                best = entry.getStem().toString().toLowerCase(Locale.ROOT);
            }
        }
        return best;
    }

    @Override
    public Set<String> lemmas(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        var lemmas = new HashSet<String>();
        for (WordData entry : lookups.get().lookup(lower))
            if (WordClass.ofTag(entry.getTag().toString()).isOrdinary())
                lemmas.add(entry.getStem().toString().toLowerCase(Locale.ROOT));
        if (lemmas.contains(TO_BE)) return Set.of(TO_BE);
        return lemmas.isEmpty() ? Set.of(lower) : lemmas;
    }

    private static int rank(WordClass found) {
        return switch (found) {
            case FUNCTION_WORD -> 0;
            case VERB -> 1;
            case NOUN, NOUN_WITHOUT_ARTICLE -> 2;
            case ADJECTIVE -> 3;
            case FIRST_NAME, LAST_NAME, PLACE, ORGANISATION, OTHER_NAME -> 4;
        };
    }
}
