package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The warnings that mail servers put above mails from outside.
class BannerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[EXTERNAL]",
                "CAUTION: This email originated from outside the organization. Do not click links.",
                "LET OP: dit bericht komt van buiten de organisatie. Klik niet op links.",
                "EXTERN: wees voorzichtig met links en bijlagen",
                "You don't often get email from an@example.org. Learn why this is important",
            })
    void theWarningIsPassedOver(String line) {
        assertThat(Banner.end(List.of(line, "", "Het was een lange nacht."))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik kreeg een mail van buiten het ziekenhuis, klik ik erop?",
                "The external door was open.",
                "Let op, dit wordt een lang verhaal.",
            })
    void aTellersWordsStay(String line) {
        assertThat(Banner.end(List.of(line, "", "Het was een lange nacht."))).isZero();
    }

    @Test
    void severalBelowEachOtherAreAllPassedOver() {
        assertThat(Banner.end(List.of(
                        "[EXTERNAL]",
                        "",
                        "CAUTION: This email originated from outside the organization. Do not click links.",
                        "",
                        "Het was nacht.")))
                .isEqualTo(3);
    }

    @Test
    void whatStandsRightBelowIsTheTellers() {
        assertThat(Banner.end(List.of(
                        "CAUTION: This email originated from outside the organization. Do not click links",
                        "unless you know the content is safe.",
                        "Een verpleegster bleef na haar dienst zitten.")))
                .isEqualTo(2);
    }

    @Test
    void aMailThatIsNothingElseKeepsIt() {
        assertThat(Banner.end(List.of("[EXTERNAL]"))).isZero();
    }
}
