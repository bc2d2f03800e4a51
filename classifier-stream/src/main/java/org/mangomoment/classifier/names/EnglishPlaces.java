package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.identifier.Finder;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Identifiers;
import org.mangomoment.classifier.identifier.Kind;

/// Names of places and organisations that CoreNLP's model recognises in English text.
final class EnglishPlaces implements Identifiers {
    private final Lexicon lexicon;
    private final PersonRecogniser recogniser;

    EnglishPlaces(Lexicon lexicon, PersonRecogniser recogniser) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = Passage.of(text, lexicon::isOrdinary);
        var labels = new Labels(passage, recogniser);
        var found = new ArrayList<Finding>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            var token = passage.tokens().get(i);
            if (token.isCapital() && labels.isPlace(i)) {
                found.add(recognised(token, Kind.PLACE));
            } else if (token.isCapital() && labels.isOrganisation(i)) {
                found.add(recognised(token, Kind.ORGANISATION));
            }
        }
        return found;
    }

    private static Finding recognised(Token token, Kind kind) {
        var end = token.start() + token.form().length();
        return new Finding(token.start(), end, kind, Finder.NER, "recognised as " + kind.id(), "");
    }
}
