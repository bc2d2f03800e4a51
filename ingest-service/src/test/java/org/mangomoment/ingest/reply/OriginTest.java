package org.mangomoment.ingest.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "Re: dank, REPLY",
        "RE[2]: dank, REPLY",
        "Antw.: dank, REPLY",
        "[LIST] AW: dank, REPLY",
        "回复：dank, REPLY",
        "Fwd: dank, FORWARD",
        "FW: Re: dank, FORWARD",
        "Doorst: dank, FORWARD",
        "TR : dank, FORWARD",
        "VS: dank, FORWARD",
    })
    void theFirstPrefixOfTheSubjectDecides(String subject, Origin origin) {
        assertThat(Origin.of(subject, true)).isEqualTo(origin);
        assertThat(Origin.of(subject, false)).isEqualTo(origin == Origin.REPLY ? Origin.REPLY_IN_NAME : origin);
    }

    @ParameterizedTest
    @CsvSource({"Dank", "Kamer 12: een verhaal", "'Re dank'"})
    void withoutAPrefixItIsAReplyWhenItNamesWhatItAnswers(String subject) {
        assertThat(Origin.of(subject, true)).isEqualTo(Origin.REPLY);
        assertThat(Origin.of(subject, false)).isEqualTo(Origin.NEW);
    }

    @Test
    void aMailMayHaveNoSubject() {
        assertThat(Origin.of(null, false)).isEqualTo(Origin.NEW);
        assertThat(Origin.of(null, true)).isEqualTo(Origin.REPLY);
    }
}
