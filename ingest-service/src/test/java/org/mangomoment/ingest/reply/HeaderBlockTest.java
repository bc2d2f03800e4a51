package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// From, Sent, To, Subject above somebody else's message.
class HeaderBlockTest {
    @Test
    void headersByAProgramAreABlock() {
        var lines = List.of(
                "Van: An Claes <an@example.org>",
                "Verzonden: zaterdag 3 mei 2025 10:12",
                "Aan: Jan Peeters",
                "Onderwerp: Dank",
                "",
                "Hallo");
        assertThat(HeaderBlock.at(lines, 0)).contains(new Splitter(0, 4, Splitter.Kind.HEADERS));
    }

    @Test
    void theyMayBeDecorated() {
        var lines = List.of("*From:* An Claes <an@example.org>", "*Subject:* Thanks", "", "Hello");
        assertThat(HeaderBlock.at(lines, 0)).contains(new Splitter(0, 2, Splitter.Kind.HEADERS));
    }

    /// As where the cells of a table have become lines.
    @Test
    void aValueMayStandBelowTheLastLabel() {
        var lines = List.of(
                "From: An Claes", "Date: Tue, 8 Oct 2024 20:07:00 +0000", "To:", "jan@example.org", "", "Hello");
        assertThat(HeaderBlock.at(lines, 0)).contains(new Splitter(0, 4, Splitter.Kind.HEADERS));
    }

    @Test
    void aStoryThatIsToldAsALetterIsNone() {
        assertThat(HeaderBlock.at(List.of("Van: de nachtploeg", "Aan: iedereen", "", "Dank"), 0))
                .isEmpty();
        assertThat(HeaderBlock.at(List.of("Datum: die zomer", "Aan: mijn moeder", "", "Dank"), 0))
                .isEmpty();
    }

    @Test
    void oneHeaderAloneIsNone() {
        assertThat(HeaderBlock.at(List.of("Van: An <an@example.org>", "", "Hallo"), 0))
                .isEmpty();
    }
}
