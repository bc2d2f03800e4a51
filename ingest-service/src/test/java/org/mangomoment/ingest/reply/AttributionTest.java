package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lines that announce a quotation, told apart from a story that looks alike.
class AttributionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 3 mei 2025 om 10:12 schreef An Claes <an@example.org>:",
                "On Tue, May 3, 2025 at 10:12 AM An Claes <an@example.org> wrote:",
                "Le 3 mai 2025 à 10:12, An Claes <an@example.org> a écrit :",
                "Am 03.05.2025 um 10:12 schrieb An Claes <an@example.org>:",
                "Citeren An Claes <an@example.org>:",
                "2025-05-03 10:12 GMT+02:00 An Claes:",
                "An Claes schreef op 2025-05-03 10:12:",
                "An Claes schreef op za 03-05-2025 om 10:12 [+0200]:",
            })
    void whatAMailProgramWritesAnnounces(String line) {
        assertThat(Attribution.at(List.of(line, "", "Hallo"), 0)).contains(announced(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Op 3 mei schreef ze mij:",
                "Op 12 maart om 3.30 uur schreef de nachtverpleegster in het schriftje:",
                "Zij schreef:",
                "On the third day she wrote to me:",
                "De nachtverpleegster schreef op 3 mei 2025 om 10:12 in het schriftje:",
                "Oma schreef op 12 maart:",
            })
    void aSentenceOfAStoryDoesNot(String line) {
        assertThat(Attribution.at(List.of(line, "Beste mama,"), 0)).isEmpty();
    }

    @Test
    void aQuotedLineRightBelowIsEvidenceEnough() {
        assertThat(Attribution.at(List.of("Op 3 mei schreef ze mij:", "> Beste mama,"), 0))
                .contains(announced(0, 1));
    }

    @Test
    void itMayBeBrokenOverLines() {
        var lines = List.of("Op za 3 mei 2025 om 10:12 schreef An Claes", "<an@example.org>:", "> Hallo");
        assertThat(Attribution.at(lines, 0)).contains(announced(0, 2));
    }

    @Test
    void wordsOfTheWriterBeforeItOnTheSameLineAreTheirs() {
        var found = Attribution.at(List.of("Dank je wel. On 3 May 2025 at 10:12, An Claes wrote:", "> Hallo"), 0);
        assertThat(found).map(Splitter::head).contains("Dank je wel.");
    }

    @Test
    void soAreTheyBeforeOneWithAnAddress() {
        var line = "Dank je wel. On 3 May 2025 at 10:12, An Claes <an@example.org> wrote:";
        assertThat(Attribution.at(List.of(line, "> Hallo"), 0))
                .map(Splitter::head)
                .contains("Dank je wel.");
    }

    private static Splitter announced(int start, int end) {
        return new Splitter(start, end, Splitter.Kind.ATTRIBUTION);
    }
}
