package org.mangomoment.ingest.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentNamesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Consent",
                "CONSENT",
                "consents",
                "consnet",
                "con\u200bsent",
                "consent.Research",
                "consent_research",
                "researchConsent",
                "toestemming",
                "Toestemmming",
                "geenToestemming",
                "akkoord",
                "I agree",
                "permissions",
                "opt-in",
                "GDPR",
                "Onderzoek",
                "research",
                "Mag uw verhaal gebruikt worden voor onderzoek?",
                "use_for_research",
                "consentement"
            })
    void namesNearConsentAreSeen(String name) {
        assertThat(ConsentNames.near(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content",
                "mood",
                "period2",
                "lang",
                "cancer_research_centre",
                "remission",
                "publication",
                "concert",
                "submission",
                "option",
                "contact"
            })
    void otherNamesAreNot(String name) {
        assertThat(ConsentNames.near(name)).isFalse();
    }

    @Test
    void anOrdinaryNameIsNearConsentWhenItsValueIsAnAnswer() throws Exception {
        assertThat(in("publication", "\"The Example Times\"")).isFalse();
        assertThat(in("publication", "false")).isTrue();
        assertThat(in("publicatie", "\"liever niet\"")).isTrue();
        assertThat(in("research", "\"a study of wards\"")).isFalse();
        assertThat(in("answers", "{\"deep\": [{\"toestemming\": null}]}")).isTrue();
        assertThat(in("answers", "{\"deep\": [{\"colour\": \"no\"}]}")).isFalse();
    }

    private static boolean in(String name, String value) throws Exception {
        return ConsentNames.in(name, JSON.readTree(value)).isPresent();
    }
}
