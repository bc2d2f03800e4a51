package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;

/// Names of places and organisations that CoreNLP's model recognises in English text.
final class EnglishPlaces implements Recognizer {
    private final Lexicon lexicon;
    private final PersonRecognizer recogniser;

    EnglishPlaces(Lexicon lexicon, PersonRecognizer recogniser) {
        this.lexicon = lexicon;
        this.recogniser = recogniser;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = TokenizedText.of(text, lexicon::isOrdinary);
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
        return new Finding(token.start(), end, kind, DetectionMethod.NER, "recognised as " + kind.id(), "");
    }
}
