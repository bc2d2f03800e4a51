package org.mangomoment.search.words;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.tartarus.snowball.ext.DutchStemmer;

/// What stands in the index for a Dutch word, and what is asked for one: lemmas with their class, the parts of
/// compounds, the whole of verbs that stand apart, the general word beside the word for a woman. An unknown word counts
/// as a noun and is stemmed. May be shared.
final class DutchTerms {
    private final DutchReading reading;
    private final SeparableVerbs verbs;
    private final FeminineNouns feminine;
    private final CompoundSplitter compounds;
    private final VerbNouns verbNouns;

    DutchTerms(DutchLexicon lexicon, CompoundSplitter compounds) {
        this.reading = new DutchReading(lexicon);
        this.verbs = new SeparableVerbs(lexicon);
        this.feminine = new FeminineNouns(lexicon);
        this.verbNouns = new VerbNouns(lexicon);
        this.compounds = compounds;
    }

    List<Reading> readings(String word, String before) {
        return reading.written(word, before);
    }

    /// The terms of a word of a text.
    Collection<String> of(List<Word> sentence, int at) {
        var word = sentence.get(at);
        var terms = of(word.text(), word.readings());
        verbs.whole(sentence, at).ifPresent(verb -> terms.add(verb + "/v"));
        return terms;
    }

    /// The terms of a word without a sentence.
    Collection<String> of(String word) {
        return of(word, reading.written(word, ""));
    }

    /// The terms that are asked for a word.
    Collection<String> asked(String word) {
        var terms = new LinkedHashSet<String>();
        var readings = reading.asked(word);
        readings.forEach(one -> terms.add(one.term()));
        readings.stream()
                .filter(Reading::isInfinitive)
                .forEach(one -> verbNouns.noun(one.lemma()).ifPresent(noun -> terms.add(noun + "/n")));
        return terms.isEmpty() ? List.of(unknown(word)) : terms;
    }

    private Collection<String> of(String word, List<Reading> readings) {
        var terms = new LinkedHashSet<String>();
        for (var one : readings) {
            terms.add(one.term());
            if (one.isNoun()) {
                noun(terms, one.lemma());
            }
        }
        if (readings.isEmpty()) {
            terms.add(unknown(word));
        }
        if (readings.isEmpty() || readings.stream().anyMatch(Reading::isNoun)) {
            compounds.allParts(word).forEach(part -> noun(terms, part));
        }
        return terms;
    }

    private void noun(Collection<String> terms, String lemma) {
        terms.add(lemma + "/n");
        feminine.general(lemma).ifPresent(general -> terms.add(general + "/n"));
    }

    private static String unknown(String word) {
        var stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        return (stemmer.stem() ? stemmer.getCurrent() : word) + "/n";
    }
}
