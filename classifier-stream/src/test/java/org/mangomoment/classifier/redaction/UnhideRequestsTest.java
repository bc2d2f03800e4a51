package org.mangomoment.classifier.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;

class UnhideRequestsTest {
    private static final String TEXT = "Jan, Els en Wim";
    private static final Finding ALL = Finding.byPattern(0, 15, Kind.NAME, "names");

    @Test
    void whatWasAskedToShowIsTakenOutOfTheMiddle() {
        assertThat(left(new Span(5, 8))).containsExactly("Jan, ", " en Wim");
    }

    @Test
    void whatIsLeftWithoutALetterOrDigitIsNotWorthHiding() {
        assertThat(left(new Span(0, 3), new Span(5, 15))).isEmpty();
    }

    @Test
    void anEmptySpanOrOneElsewhereTakesNothing() {
        assertThat(left(new Span(5, 5))).containsExactly(TEXT);
        assertThat(left(new Span(40, 50))).containsExactly(TEXT);
    }

    @Test
    void aSpanIsCutToTheTextAndNeverSplitsACharacter() {
        assertThat(UnhideRequests.withinText(new Span(2, 99), "abc")).isEqualTo(new Span(2, 3));
        assertThat(UnhideRequests.withinText(new Span(1, 2), "😀😀")).isEqualTo(new Span(0, 2));
        assertThat(UnhideRequests.withinText(new Span(0, 1), "😀😀")).isEqualTo(new Span(0, 2));
    }

    private static List<String> left(Span... shown) {
        return UnhideRequests.without(ALL, List.of(shown), TEXT).stream()
                .map(finding -> TEXT.substring(finding.start(), finding.end()))
                .toList();
    }
}
