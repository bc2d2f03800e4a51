package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.identifier.Recognizer;

class PlaceAndOrganisationRecognizerTest {
    private static final Recognizer TOWN = text -> found(text, "Gent", Kind.PLACE);
    private static final Recognizer HOSPITAL = text -> found(text, "UZ", Kind.ORGANISATION);
    private static final String TEXT = "In het UZ van Gent";

    @Test
    void onlyWhatTheSettingsHideIsFound() {
        assertThat(kinds(true, false, "nl")).containsExactly(Kind.PLACE);
        assertThat(kinds(false, true, "en")).containsExactly(Kind.ORGANISATION);
        assertThat(kinds(true, true, "en")).containsExactlyInAnyOrder(Kind.PLACE, Kind.ORGANISATION);
        assertThat(kinds(false, false, "en")).isEmpty();
    }

    @Test
    void theFurtherRecognizersOfALanguageLookAtItsTextsOnly() {
        assertThat(kinds(true, true, "nl")).containsExactly(Kind.PLACE);
    }

    @Test
    void unlessConfiguredPlacesAndOrganisationsStay() {
        assertThat(PlaceAndOrganisationRecognizer.KEPT.in(TEXT, "nl")).isEmpty();
    }

    private static List<Kind> kinds(boolean places, boolean organisations, String language) {
        var recognizer = new PlaceAndOrganisationRecognizer(
                List.of(TOWN), Map.of("en", HOSPITAL), new RedactionSettings(places, organisations));
        return recognizer.in(TEXT, language).stream().map(Finding::kind).toList();
    }

    private static List<Finding> found(String text, String word, Kind kind) {
        var start = text.indexOf(word);
        return List.of(Finding.byPattern(start, start + word.length(), kind, "a word of a test"));
    }
}
