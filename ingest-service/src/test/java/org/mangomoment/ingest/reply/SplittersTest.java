package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SplittersTest {
    private static final List<String> LINES = List.of(
            "Dank je wel!",
            "> -----Original Message-----",
            "-----Original Message-----",
            "Hallo",
            "Op 3 mei 2025 om 10:12 schreef An Claes <an@example.org>:");

    @Test
    void theFirstAnnouncementIsFoundAndQuotedOnesAreNotCounted() {
        assertThat(Splitters.firstFrom(LINES, 0)).contains(new Splitter(2, 3, Splitter.Kind.SEPARATOR));
        assertThat(Splitters.firstFrom(LINES, 3)).contains(new Splitter(4, 5, Splitter.Kind.ATTRIBUTION));
    }

    @Test
    void aForwardCountsAlsoWhereItIsQuoted() {
        assertThat(Splitters.at(List.of("> ---- Forwarded message ----"), 0))
                .map(Splitter::forward)
                .contains(true);
    }

    @Test
    void veryLongLinesAreNotLookedAt() {
        assertThat(Splitters.at(List.of("Op 3 mei 2025 om 10:12 schreef An " + "x".repeat(1_000) + " <a@b.be>:"), 0))
                .isEmpty();
    }

    @Test
    void withoutOneNothingIsFound() {
        assertThat(Splitters.firstFrom(List.of("Dank je wel!", ""), 0)).isEmpty();
    }
}
