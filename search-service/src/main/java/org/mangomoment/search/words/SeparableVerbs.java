package org.mangomoment.search.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts together the Dutch verbs that stand apart in a sentence: `belde mijn dochter op` is about `opbellen`, `uit te
/// leggen` about `uitleggen`. May be shared.
final class SeparableVerbs {
    private static final Set<String> PARTICLES = Set.of(
            "aan", "achter", "af", "bij", "binnen", "bijeen", "buiten", "dicht", "door", "goed", "in", "klaar", "langs",
            "los", "mee", "mede", "na", "neer", "om", "onder", "op", "open", "over", "rond", "samen", "stil", "tegen",
            "terug", "thuis", "toe", "uit", "vast", "vol", "voor", "voorbij", "voort", "vrij", "weg", "weer");

    /// Words with which the next clause begins, so that a particle before them ends its own.
    private static final Set<String> NEXT_CLAUSE = Set.of(
            "en", "of", "maar", "want", "dus", "om", "dat", "die", "wat", "hoe", "waar", "waarom", "wie", "wanneer",
            "toen", "als", "omdat", "zodat", "terwijl", "tot", "totdat", "voordat", "nadat", "hoewel", "zonder",
            "zoals");

    private static final int FARTHEST = 15;

    private final DutchLexicon lexicon;

    SeparableVerbs(DutchLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The whole verb of which the word at `at` is the stem, if its particle stands apart.
    Optional<String> whole(List<Word> sentence, int at) {
        var word = sentence.get(at);
        if (at >= 2 && sentence.get(at - 1).is("te") && word.isInfinitive()) {
            return joined(sentence.get(at - 2).text(), word);
        }
        if (!word.isFinite()) {
            return Optional.empty();
        }
        for (var place = at + 1; place < sentence.size() && place <= at + FARTHEST; place++) {
            var candidate = sentence.get(place);
            if (PARTICLES.contains(candidate.text()) && endsClause(sentence, place)) {
                return finiteBetween(sentence, at, place, candidate.text())
                        ? Optional.empty()
                        : joined(candidate.text(), word);
            }
            if (candidate.endsSentence()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether nothing depends on the word: the clause ends, or a preposition follows that has words of its own, as in
    /// `las voor uit de krant`.
    private boolean endsClause(List<Word> sentence, int place) {
        if (sentence.get(place).endsClause() || place + 1 == sentence.size()) {
            return true;
        }
        var next = sentence.get(place + 1).text();
        return NEXT_CLAUSE.contains(next) || lexicon.isPreposition(next);
    }

    /// Whether a verb that goes with the particle stands nearer to it; `vroeg` is more likely early than asked.
    private boolean finiteBetween(List<Word> sentence, int from, int particleAt, String particle) {
        return sentence.subList(from + 1, particleAt).stream()
                .filter(word -> word.readings().stream().noneMatch(Reading::isPlainAdjective))
                .anyMatch(word -> finite(particle, word).isPresent());
    }

    private Optional<String> finite(String particle, Word verb) {
        return verb.isFinite() ? joined(particle, verb) : Optional.empty();
    }

    private Optional<String> joined(String particle, Word verb) {
        if (!PARTICLES.contains(particle)) {
            return Optional.empty();
        }
        return verb.readings().stream()
                .filter(Reading::isVerb)
                .map(reading -> particle + reading.lemma())
                .filter(lexicon::isInfinitive)
                .findFirst();
    }
}
