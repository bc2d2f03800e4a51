package org.mangomoment.ingest.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.ingest.mailbox.MailboxAddress.Security;

class MailboxAddressTest {
    @Test
    void anAddressSaysWhereAndHowSafely() {
        assertThat(MailboxAddress.of("imaps://verhalen%40example.org@mail.example.org/Stories"))
                .isEqualTo(
                        new MailboxAddress(Security.TLS, "mail.example.org", 993, "verhalen@example.org", "Stories"));
        assertThat(MailboxAddress.of("imap+starttls://u@mail.example.org:1143"))
                .isEqualTo(new MailboxAddress(Security.STARTTLS, "mail.example.org", 1143, "u", "INBOX"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"pop3://u@mail.example.org", "imaps://mail.example.org", "imaps://u:secret@mail.example.org", "x"
            })
    void anythingElseIsRefusedWithoutRepeatingIt(String address) {
        assertThatThrownBy(() -> MailboxAddress.of(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected imaps://")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theUserIsNotPrinted() {
        assertThat(MailboxAddress.of("imaps://verhalen@mail.example.org/A")).hasToString("mail.example.org:993/A");
    }
}
