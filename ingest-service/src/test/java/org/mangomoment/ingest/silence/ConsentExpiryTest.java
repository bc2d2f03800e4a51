package org.mangomoment.ingest.silence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mangomoment.ingest.silence.ConsentExpiry.Due;
import org.mangomoment.schemas.TellerMail;
import org.mangomoment.schemas.TellerMailKind;
import org.mangomoment.schemas.TellerMailState;

class ConsentExpiryTest {
    private static final Instant CAME = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant REMINDED = day(10);
    private static final ConsentExpiry SILENCE = new ConsentExpiry(Duration.ofDays(10), Duration.ofDays(5));

    @Test
    void aTellerIsRemindedOnceWhenTheTimeIsOver() {
        assertThat(SILENCE.at(day(9), CAME, Optional.empty())).isEqualTo(Due.NOTHING);
        assertThat(SILENCE.at(day(10), CAME, Optional.empty())).isEqualTo(Due.REMIND);
        assertThat(SILENCE.at(day(30), CAME, Optional.of(new Reminder(REMINDED, false))))
                .as("a reminder that still waits for the mail server")
                .isEqualTo(Due.NOTHING);
    }

    @Test
    void aStoryIsRemovedSomeTimeAfterTheReminderAndNotBefore() {
        var reminded = Optional.of(new Reminder(REMINDED, true));
        assertThat(SILENCE.at(day(14), CAME, reminded)).isEqualTo(Due.NOTHING);
        assertThat(SILENCE.at(day(15), CAME, reminded)).isEqualTo(Due.REMOVE);
        assertThat(new ConsentExpiry(Duration.ofDays(10), null).at(day(999), CAME, reminded))
                .isEqualTo(Due.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "SENT, 1, true",
        "SKIPPED, 0, true",
        "FAILED, 1, true",
        "FAILED, 20, false",
        "DUE, 40, false",
        "SENDING, 0, false"
    })
    void aReminderIsOverOnceItWasSentOrProvedImpossible(TellerMailState state, int attempts, boolean done) {
        var mail = TellerMail.newBuilder()
                .setStoryId("0a1b")
                .setKind(TellerMailKind.REMINDER)
                .setState(state)
                .setLanguage("nl")
                .setAttempts(attempts)
                .setAt(CAME)
                .build();

        assertThat(Reminder.of(mail)).isEqualTo(new Reminder(CAME, done));
    }

    @Test
    void nobodyIsRemovedWithoutAReminder() {
        assertThatThrownBy(() -> new ConsentExpirySettings(null, Duration.ofDays(1)))
                .hasMessageContaining("silence.remind-after");
    }

    private static Instant day(int number) {
        return CAME.plus(Duration.ofDays(number));
    }
}
