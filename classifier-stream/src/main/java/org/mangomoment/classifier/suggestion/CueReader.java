package org.mangomoment.classifier.suggestion;

import java.util.List;
import java.util.function.Function;
import org.mangomoment.classifier.codebook.Codebook;
import org.mangomoment.classifier.codebook.Cue;
import org.mangomoment.classifier.codebook.Cues;

/// Finds a codebook's cues in texts. A text in a language without cues is read with those of every language.
final class CueReader {

    private final CueIndex<Voice> dutch;
    private final CueIndex<Voice> english;
    private final WordReader words;

    CueReader(Codebook codebook, WordReader words) {
        this.dutch = index(codebook, Cues::nl);
        this.english = index(codebook, Cues::en);
        this.words = words;
    }

    CuesFound read(String text, String language) {
        return switch (language) {
            case "nl" -> inDutch(text);
            case "en" -> inEnglish(text);
            default -> inEnglish(text).and(inDutch(text));
        };
    }

    private CuesFound inDutch(String text) {
        return new CuesFound(dutch.counted(words.read(text, "nl")));
    }

    private CuesFound inEnglish(String text) {
        return new CuesFound(english.counted(words.read(text, "en")));
    }

    private static CueIndex<Voice> index(Codebook codebook, Function<Cues, List<Cue>> language) {
        var index = new CueIndex<Voice>();
        for (var dimension : codebook.dimensions())
            index.add(new Voice.ForDimension(dimension.id()), language.apply(dimension.cues()));
        var eligibility = codebook.eligibility();
        index.add(new Voice.ForMoment(), language.apply(eligibility.moment().cues()));
        for (var reason : eligibility.reasons())
            index.add(new Voice.ForReason(reason.id()), language.apply(reason.cues()));
        return index;
    }
}
