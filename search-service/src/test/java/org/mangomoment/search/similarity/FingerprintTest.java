package org.mangomoment.search.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TOLD = "De nachtverpleger zette zijn karretje tegen de muur en nam de tijd om te vragen"
            + " waar ik het meest bang voor was, en hij bleef tot ik sliep.";

    private static double similarity(String one, String other) {
        return Fingerprint.of(one).similarity(Fingerprint.of(other));
    }

    @Test
    void caseAccentsPunctuationAndLinesDoNotCount() {
        var same = TOLD.toUpperCase(java.util.Locale.ROOT).replace(",", "").replace("EN ", "én\n");

        assertThat(similarity(TOLD, same)).isEqualTo(1);
        assertThat(Fingerprint.of(same).terms()).isEqualTo(Fingerprint.of(TOLD).terms());
    }

    @Test
    void aTextBetweenAGreetingAndAClosingIsStillAlike() {
        var mail = "Beste mensen van de campagne,\n\n" + TOLD + "\n\nHartelijke groeten van een lezer";

        assertThat(similarity(TOLD, mail)).isBetween(0.6, 0.95);
        assertThat(new HashSet<>(Fingerprint.of(mail).terms()))
                .matches(terms ->
                        !Collections.disjoint(terms, Fingerprint.of(TOLD).terms()));
    }

    @Test
    void anotherStoryIsNotAlike() {
        assertThat(similarity(TOLD, "My mother always had her tea with two sugars at four, and the carer found out."))
                .isZero();
    }

    @Test
    void aTextTooShortToBeToldFromOthersIsLikeNone() {
        assertThat(Fingerprint.of("Iedereen was heel vriendelijk.").terms()).isEmpty();
        assertThat(similarity("Iedereen was heel vriendelijk.", "Iedereen was heel vriendelijk."))
                .isZero();
    }
}
