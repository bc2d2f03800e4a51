package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndingTest {
    private final Set<Removed> removed = EnumSet.noneOf(Removed.class);

    @Test
    void everythingThatHangsBelowAMessageGoesInWhateverOrder() {
        assertThat(cut(
                        "Het was nacht.",
                        "",
                        "Met vriendelijke groeten,",
                        "An Claes",
                        "Verpleegkundige",
                        "",
                        "Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde.",
                        "Virusvrij.www.avast.com"))
                .containsExactly("Het was nacht.");
        assertThat(removed).containsExactlyInAnyOrder(Removed.SIGNATURE, Removed.DISCLAIMER, Removed.SCANNER_FOOTER);
    }

    @Test
    void aPostscriptBelowTheSignatureStays() {
        assertThat(cut(
                        "Het was nacht.",
                        "Met vriendelijke groeten,",
                        "An Claes",
                        "Verpleegkundige",
                        "PS: de thee was warm"))
                .containsExactly("Het was nacht.", "", "PS: de thee was warm");
    }

    @Test
    void soDoesOneBelowASignatureBehindItsMark() {
        assertThat(cut("Het was nacht.", "-- ", "An Claes", "Verpleegkundige", "PS: de thee was warm"))
                .containsExactly("Het was nacht.", "", "PS: de thee was warm");
    }

    @Test
    void theWarningAboveGoesToo() {
        assertThat(cut("[EXTERNAL]", "", "Het was nacht."))
                .contains("Het was nacht.")
                .doesNotContain("[EXTERNAL]");
        assertThat(removed).containsExactly(Removed.BANNER);
    }

    @Test
    void aMessageWithoutAnyOfItStaysAsItIs() {
        assertThat(cut("Het was nacht.", "Zij bleef.")).containsExactly("Het was nacht.", "Zij bleef.");
        assertThat(removed).isEmpty();
    }

    private List<String> cut(String... lines) {
        return Ending.cut(List.of(lines), Unannounced.OWN, removed);
    }
}
