package org.mangomoment.ingest.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.ingest.mailbox.MailboxAddress.Security;
import org.mangomoment.runtime.settings.Secret;

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
    void twoUsersOfOneServerHaveAPositionEach() {
        var one = MailboxAddress.of("imaps://verhalen@mail.example.org/INBOX");
        var other = MailboxAddress.of("imaps://stories@mail.example.org/INBOX");

        assertThat(one.key()).isNotEqualTo(other.key()).doesNotContain("verhalen");
        assertThat(one.key())
                .isEqualTo(
                        MailboxAddress.of("imaps://verhalen@mail.example.org").key());
    }

    @Test
    void everyMailboxHasItsPasswordOrAllHaveOne() {
        var addresses = List.of("imaps://a@mail.example.org", "imaps://b@mail.example.org");

        assertThat(settings(addresses, "same").passwordOf(addresses.get(1)).value())
                .isEqualTo("same");
        assertThat(settings(addresses, "first\nsecond\n")
                        .passwordOf(addresses.get(1))
                        .value())
                .isEqualTo("second");
        assertThatThrownBy(() -> settings(addresses, "1\n2\n3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 passwords for 2 mailboxes");
    }

    private static MailboxSettings settings(List<String> addresses, String password) {
        var second = Duration.ofSeconds(1);
        return new MailboxSettings(addresses, new Secret(password), second, second, List.of(), List.of());
    }

    @Test
    void theUserIsNotPrinted() {
        assertThat(MailboxAddress.of("imaps://verhalen@mail.example.org/A")).hasToString("mail.example.org:993/A");
    }
}
