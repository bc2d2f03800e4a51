package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;

class KnownNamesTest {
    @Test
    void everyPartOfAKnownNameIsFoundWhateverItsCase() {
        assertThat(found("jan lachte, PEETERS niet.", "Jan Peeters")).containsExactly("jan", "PEETERS");
    }

    @Test
    void thePossessiveEndingStaysReadable() {
        assertThat(found("Jan's hand", "Jan")).containsExactly("Jan");
    }

    @Test
    void aPartOfTwoLettersIsFoundWithACapitalOnly() {
        assertThat(found("Bo zei bo.", "Bo Claes")).containsExactly("Bo");
    }

    @Test
    void particlesOfNamesAreNoNames() {
        assertThat(found("van de Velde, van den berg", "An van de Velde")).containsExactly("Velde");
    }

    @Test
    void withoutNamesNothingIsFound() {
        assertThat(KnownNames.in("Jan lachte.", List.of())).isEmpty();
    }

    @Test
    void theFindingSaysWhyWithoutTheName() {
        assertThat(KnownNames.in("Jan lachte.", List.of("Jan")))
                .singleElement()
                .returns(DetectionMethod.KNOWN_NAME, Finding::finder)
                .returns("a name given with the story", Finding::reason);
    }

    private static List<String> found(String text, String name) {
        return KnownNames.in(text, List.of(name)).stream()
                .map(finding -> text.substring(finding.start(), finding.end()))
                .toList();
    }
}
