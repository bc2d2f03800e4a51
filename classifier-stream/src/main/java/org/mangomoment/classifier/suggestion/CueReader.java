package org.mangomoment.classifier.suggestion;

import java.util.List;
import java.util.function.Function;
import org.mangomoment.schemas.codebook.Codebook;
import org.mangomoment.schemas.codebook.Cue;
import org.mangomoment.schemas.codebook.Cues;

/// Finds a codebook's cues in texts. A text in a language without cues is read with those of every language.
final class CueReader {

    private final CueIndex dutch;
    private final CueIndex english;

    CueReader(Codebook codebook, Lemmatizers lemmatizers) {
        var classes = codebook.classesOrNone();
        this.dutch = index(codebook, Cues::nl, new CueIndex(lemmatizers.dutch(), classes.nl()));
        this.english = index(codebook, Cues::en, new CueIndex(lemmatizers.english(), classes.en()));
    }

    CuesFound read(String text, String language) {
        return switch (language) {
            case "nl" -> dutch.read(text);
            case "en" -> english.read(text);
            default -> english.read(text).and(dutch.read(text));
        };
    }

    private static CueIndex index(Codebook codebook, Function<Cues, List<Cue>> language, CueIndex index) {
        for (var dimension : codebook.dimensions())
            index.add(new CueTarget.ForDimension(dimension.id()), language.apply(dimension.cues()));
        var eligibility = codebook.eligibility();
        index.add(new CueTarget.ForMoment(), language.apply(eligibility.moment().cues()));
        var someone = eligibility.someone();
        if (someone != null) index.add(new CueTarget.ForSomeone(), language.apply(someone.cues()));
        for (var reason : eligibility.reasons())
            index.add(new CueTarget.ForReason(reason.id()), language.apply(reason.cues()));
        return index;
    }
}
