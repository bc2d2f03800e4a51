package org.mangomoment.ingest.tellermail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;

class SendAttemptTest {
    @ParameterizedTest
    @CsvSource({
        "ANSWER, 19, true, DUE",
        "ANSWER, 20, true, FAILED",
        "ANSWER, 1, false, FAILED",
        "REMINDER, 20, true, DUE",
        "REMINDER, 500, true, DUE",
        "REMINDER, 1, false, FAILED"
    })
    void aReminderIsTriedUntilTheMailServerTakesOrRefusesIt(
            TellerMailKind kind, int attempts, boolean again, TellerMailState next) {
        var mail = TellerMail.newBuilder()
                .setStoryId("0a1b")
                .setKind(kind)
                .setState(TellerMailState.SENDING)
                .setLanguage("nl")
                .setAttempts(attempts)
                .setAt(Instant.EPOCH)
                .build();

        assertThat(SendAttempt.notSent(mail, again)).isEqualTo(next);
    }

    @Test
    void aReminderThatMayNotHaveGoneIsNotOver() {
        assertThat(SendAttempt.unknown(TellerMailKind.REMINDER)).isEqualTo(TellerMailState.SENDING);
        assertThat(SendAttempt.unknown(TellerMailKind.ANSWER)).isEqualTo(TellerMailState.FAILED);
    }
}
