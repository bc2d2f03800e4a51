package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileFooterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my iPhone",
                "Verzonden vanaf mijn Samsung Galaxy",
                "Envoyé de mon iPad",
                "Gesendet von meinem Handy",
                "Get Outlook for iOS",
                "Sent from my iPhone, please excuse typos",
                "Sent via Pelican Mail ( https://mail.example.org/?vip=an )",
                "Sent from Pelican (https://mail.example.org/), the best free email app for work",
            })
    void aDevicesLineIsAFooter(String line) {
        assertThat(MobileFooter.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sent from my ward to another in my iPhone years",
                "Verzonden vanaf mijn telefoon, terwijl de verpleegster mijn hand vasthield",
                "Mijn iPhone lag op het nachtkastje.",
                "Sent by the nurse who found me there, see https://www.example.org/ward",
            })
    void aSentenceIsNone(String line) {
        assertThat(MobileFooter.is(line)).isFalse();
    }

    @Test
    void oneThatIsGluedToTheLastSentenceIsTakenOff() {
        assertThat(MobileFooter.unglued("Het was warm. Sent from my iPhone")).isEqualTo("Het was warm.");
        assertThat(MobileFooter.unglued("Het was warm. Zij kwam.")).isEqualTo("Het was warm. Zij kwam.");
    }
}
