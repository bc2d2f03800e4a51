package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.DetectionMethod;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

class OverlapsTest {
    @Test
    void overlappingFindingsBecomeOneOfTheStrongerKind() {
        assertThat(merged("mail an.claes@example.org", found(Kind.NAME, 5, 13), found(Kind.EMAIL, 5, 25)))
                .containsExactly("EMAIL an.claes@example.org");
    }

    @Test
    void theEarlierKindWinsWhateverTheLength() {
        assertThat(merged("Kerkstraat 12", found(Kind.ADDRESS, 0, 10), found(Kind.NAME, 0, 13)))
                .containsExactly("ADDRESS Kerkstraat 12");
    }

    @Test
    void aNameInsideAnOrganisationIsTheOrganisations() {
        assertThat(merged("in Sint-Jan ziekenhuis", found(Kind.NAME, 3, 11), found(Kind.ORGANISATION, 3, 22)))
                .containsExactly("ORGANISATION Sint-Jan ziekenhuis");
    }

    @Test
    void namesWithABlankBetweenAreOneName() {
        assertThat(merged("Jan Peeters", found(Kind.NAME, 0, 3), found(Kind.NAME, 4, 11)))
                .containsExactly("NAME Jan Peeters");
    }

    @Test
    void anInitialAndItsNameAreOneButASentenceEndsAName() {
        assertThat(merged("J. Peeters", found(Kind.NAME, 0, 1), found(Kind.NAME, 3, 10)))
                .containsExactly("NAME J. Peeters");
        assertThat(merged("Zij heet Els. Jan kwam", found(Kind.NAME, 9, 12), found(Kind.NAME, 14, 17)))
                .containsExactly("NAME Els", "NAME Jan");
    }

    @Test
    void aNameGoesOnInTheNextLineBehindAParticleOnly() {
        assertThat(merged("Jan van\nDam", found(Kind.NAME, 0, 7), found(Kind.NAME, 8, 11)))
                .containsExactly("NAME Jan van\nDam");
        assertThat(merged("Jan\nDam", found(Kind.NAME, 0, 3), found(Kind.NAME, 4, 7)))
                .containsExactly("NAME Jan", "NAME Dam");
    }

    @Test
    void partsOfAnAddressAreOneAcrossLinesAndCommas() {
        assertThat(merged("Kerkstraat 12,\n9000 Gent", found(Kind.ADDRESS, 0, 13), found(Kind.ADDRESS, 15, 24)))
                .containsExactly("ADDRESS Kerkstraat 12,\n9000 Gent");
    }

    @Test
    void twoNumbersBesideEachOtherStayTwo() {
        assertThat(merged("0470123456 0470123457", found(Kind.PHONE, 0, 10), found(Kind.PHONE, 11, 21)))
                .containsExactly("PHONE 0470123456", "PHONE 0470123457");
    }

    @Test
    void theyComeInOrderOfPosition() {
        assertThat(merged("Jan belde 0470123456", found(Kind.PHONE, 10, 20), found(Kind.NAME, 0, 3)))
                .containsExactly("NAME Jan", "PHONE 0470123456");
    }

    private static Finding found(Kind kind, int start, int end) {
        return new Finding(start, end, kind, DetectionMethod.PATTERN, "a reason", "");
    }

    private static List<String> merged(String text, Finding... findings) {
        return Overlaps.merged(text, Stream.of(findings).toList()).stream()
                .map(finding -> finding.kind() + " " + text.substring(finding.start(), finding.end()))
                .toList();
    }
}
