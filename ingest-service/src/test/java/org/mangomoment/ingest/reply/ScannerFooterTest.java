package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannerFooterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Virusvrij.www.avast.com",
                "Virus-free. www.avg.com",
                "This message has been scanned for viruses by MailScanner",
                "Dit bericht is gescand op virussen door Kaspersky",
                "Geen virus gevonden in dit bericht.",
            })
    void aScannersLineEndsTheMessage(String line) {
        assertThat(ScannerFooter.start(List.of("Het was nacht.", "", line))).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De dokter had geen virus gevonden in mijn mail aan haar.",
                "They scanned my mother for a virus.",
            })
    void aTellersSentenceDoesNot(String line) {
        assertThat(ScannerFooter.start(List.of("Het was nacht.", "", line))).isEqualTo(3);
    }

    @Test
    void severalBelowEachOtherAllGo() {
        assertThat(ScannerFooter.start(
                        List.of("Het was nacht.", "Virusvrij.www.avast.com", "----", "Virus-free. www.avg.com")))
                .isEqualTo(1);
    }
}
