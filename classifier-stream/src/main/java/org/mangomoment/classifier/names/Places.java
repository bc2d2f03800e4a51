package org.mangomoment.classifier.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;
import org.mangomoment.classifier.words.WordClass;

/// Names of towns, regions and countries that the lists hold. A town that is also an ordinary word, or a person's name,
/// counts where a word for a direction or a whereabouts stands before it.
final class Places implements Recognizer {
    private static final Set<String> WHERE = Set.of(
            "in",
            "te",
            "naar",
            "uit",
            "nabij",
            "vanuit",
            "rond",
            "richting",
            "omgeving",
            "tot",
            "bij",
            "from",
            "to",
            "near",
            "at",
            "around",
            "outside");

    private final Lexicon lexicon;

    Places(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> in(String text) {
        var passage = TokenizedText.of(text, lexicon::isOrdinary);
        var marks = new Marks(passage);
        var found = new ArrayList<Finding>();
        for (int i = 0; i < passage.tokens().size(); i++) {
            var here = new NameContext(passage, i, marks);
            if (here.token().isCapital() && isPlace(here)) {
                var token = here.token();
                found.add(new Finding(
                        token.start(),
                        token.start() + token.form().length(),
                        Kind.PLACE,
                        DetectionMethod.LEXICON,
                        "a place that the lists hold",
                        ""));
            }
        }
        return found;
    }

    private boolean isPlace(NameContext here) {
        var form = here.token().form();
        if (lexicon.isKnownPlace(form)) {
            return true;
        }
        var ambiguous = lexicon.isFirstName(form)
                || lexicon.isLastName(form)
                || lexicon.isOrdinary(here.token().lower());
        return lexicon.dutchClasses(form).contains(WordClass.PLACE) && (!ambiguous || here.afterOneOf(WHERE));
    }
}
