package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WholeLetterTest {
    private static final String SAID = "Op 3 mei 2025 om 10:12 schreef An Claes <an@example.org>:";
    private final Set<Removed> removed = EnumSet.noneOf(Removed.class);

    @Test
    void theHeadersOfALetterThatWasPassedOnGoAndTheLetterStays() {
        var lines = List.of(
                "Mooi, lees zelf.",
                "---------- Forwarded message ---------",
                "Van: An Claes <an@example.org>",
                "Verzonden: zaterdag 3 mei 2025 10:12",
                "",
                "Het was nacht en zij bleef.");
        assertThat(WholeLetter.read(lines, true, removed))
                .containsExactly("Mooi, lees zelf.", "", "Het was nacht en zij bleef.");
        assertThat(removed).containsExactly(Removed.FORWARD_HEADER);
    }

    @Test
    void aQuotationThatIsMarkedTwiceGoes() {
        assertThat(WholeLetter.read(List.of("Het was nacht en zij bleef.", SAID, "> Hallo"), false, removed))
                .containsExactly("Het was nacht en zij bleef.");
        assertThat(removed).containsExactly(Removed.QUOTE);
    }

    @Test
    void whereALetterIsPassedOnAsAQuotationItIsTheLetter() {
        var lines = List.of("Lees:", SAID, "> Het was nacht en zij bleef bij mij zitten.");
        assertThat(WholeLetter.read(lines, true, removed)).contains("Het was nacht en zij bleef bij mij zitten.");
    }

    @Test
    void aRuleThatTheWriterDrewStays() {
        assertThat(WholeLetter.read(List.of("Eerst.", "--- en toen ---", "Daarna."), false, removed))
                .containsExactly("Eerst.", "--- en toen ---", "Daarna.");
    }
}
