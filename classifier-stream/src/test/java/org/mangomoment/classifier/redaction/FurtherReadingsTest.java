package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.folding.FoldedText;
import org.mangomoment.classifier.identifier.ContactDetails;

/// What shows only when a text with odd characters is read in another way than a person would.
class FurtherReadingsTest {
    private final FurtherReadings readings = new FurtherReadings(
            new ContactDetails(), Set.of("Annemie", "Vandamme")::contains, Set.of("van", "damme")::contains);

    @Test
    void anAddressWithAnOddBlankInsideIsFound() {
        assertThat(found("Mail jan.peeters@exam\u2009ple.org maar.", List.of())).contains("jan.peeters@exam ple.org");
    }

    @Test
    void aNameWithAnOddBlankInsideIsFound() {
        assertThat(found("Het was Anne\u2009mie.", List.of())).containsExactly("Anne mie");
    }

    @Test
    void unlessItsPartsAreOrdinaryWords() {
        assertThat(found("Het was Van\u2009damme.", List.of())).isEmpty();
    }

    @Test
    void aKnownNameBehindAnUnseenCharacterIsFound() {
        assertThat(found("Het was Jan\u200bPeeters.", List.of("Peeters"))).contains("Peeters");
    }

    @Test
    void aPlainTextHasNoFurtherReading() {
        assertThat(found("Mail jan.peeters@example.org maar.", List.of("Jan"))).isEmpty();
    }

    private List<String> found(String raw, List<String> names) {
        var seen = FoldedText.of(raw);
        return readings.in(raw, seen, names).stream()
                .map(finding -> seen.text().substring(finding.start(), finding.end()))
                .toList();
    }
}
