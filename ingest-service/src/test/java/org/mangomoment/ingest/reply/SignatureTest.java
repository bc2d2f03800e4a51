package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
    @Test
    void theAgreedMarkBeginsIt() {
        assertThat(start("Het was nacht.", "-- ", "An Claes", "an@example.org")).isEqualTo(1);
    }

    @Test
    void aRuleBeginsItWhenTheLinesBelowLookLikeOne() {
        assertThat(start("Het was nacht en zij bleef.", "____", "An Claes", "Verpleegkundige, AZ Voorbeeld"))
                .isEqualTo(1);
        assertThat(start("Het was nacht en zij bleef.", "____", "De ochtend kwam en ze was er nog."))
                .isEqualTo(3);
    }

    @Test
    void aClosingBeginsItWithNameAndFunctionOnly() {
        assertThat(start("Het was nacht.", "Met vriendelijke groeten,", "An Claes", "Verpleegkundige"))
                .isEqualTo(1);
        assertThat(start("Het was nacht.", "Met vriendelijke groeten,", "An")).isEqualTo(3);
    }

    /// Opening hours and a motto stand in it too.
    @Test
    void theNameOfWhoeverHasSignedBeginsACard() {
        assertThat(start(
                        "Zij kwam die nacht bij mij zitten.",
                        "Groeten,",
                        "Els",
                        "",
                        "Els Claes, vroedvrouw",
                        "Dienst materniteit",
                        "Bezoekuren: dagelijks van 14u tot 20u",
                        "We are proud to be a hospital of the region"))
                .isEqualTo(4);
        assertThat(start(
                        "Zij kwam die nacht bij mij zitten.",
                        "Groeten,",
                        "Els",
                        "",
                        "Els Claes was de vroedvrouw, zij bleef bij mij zitten en zij zong."))
                .as("a sentence that begins with the name")
                .isEqualTo(5);
    }

    @Test
    void whatIsToldBelowTheMarkStays() {
        assertThat(start("Beste,", "-- ", "Die nacht was ik bang en zij kwam bij mij zitten tot ik sliep."))
                .isEqualTo(3);
    }

    @Test
    void aMailThatIsNothingElseKeepsIt() {
        assertThat(start("-- ", "An Claes")).isEqualTo(2);
    }

    private static int start(String... lines) {
        return Signature.start(List.of(lines));
    }
}
