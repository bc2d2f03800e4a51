package org.mangomoment.ingest.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mangomoment.schemas.SenderVerdict;

class SenderCheckTest {
    private static Authentication check(String headers, String... trusted) {
        var settings = new MailSettings(Set.of(trusted), Set.of(), MailLimits.standard());
        return new MailParser(
                        settings, (name, type, content, time) -> new Attachment.NotRead(Attachment.Why.KIND_NOT_READ))
                .parse((headers + "\n\nx").getBytes(UTF_8))
                .authentication();
    }

    @Test
    void aPassOfATrustedServerForTheSendersOwnDomainVerifies() {
        var found = check("""
                Authentication-Results: MX.example.net 1 (checked);
                 spf=pass (sender (ip) ok) smtp.mailfrom=a@example.org;
                 dkim=fail reason="bad; dmarc=pass"; dmarc=pass (p=REJECT) header.from=example.org
                From: An <a@example.org>""", "mx.example.net");

        assertThat(found).isEqualTo(new Authentication(SenderVerdict.VERIFIED, "pass", "fail", "pass"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.net; dmarc=fail (really dmarc=pass header.from=example.org) header.from=example.org",
                "mx.example.net; dmarc=pass header.from=example.com",
                "mx.example.net; dmarc=pass header.from=org",
                "mx.example.net; dmarc=pass",
                "mx.example.net; spf=pass; dkim=pass header.d=example.org",
                "mx.example.net; spf=none reason=\"; dmarc=pass header.from=example.org\"",
                "mx.example.net; none",
                "mx.example.net; (dmarc=pass header.from=example.org"
            })
    void anythingLessFails(String results) {
        var found = check("Authentication-Results: " + results + "\nFrom: a@example.org", "mx.example.net");

        assertThat(found.verdict()).isEqualTo(SenderVerdict.FAILED);
    }

    @Test
    void onlyTheTopmostHeaderOfATrustedServerCounts() {
        var forged = "Authentication-Results: mx.example.net; dmarc=fail header.from=example.org\n"
                + "Authentication-Results: mx.example.net; dmarc=pass header.from=example.org\nFrom: a@example.org";

        assertThat(check(forged, "mx.example.net").verdict()).isEqualTo(SenderVerdict.FAILED);
    }

    @Test
    void nobodyIsBelievedUnasked() {
        var header = "Authentication-Results: mx.example.net; dmarc=pass header.from=example.org\nFrom: a@example.org";

        assertThat(check(header).verdict()).isEqualTo(SenderVerdict.UNVERIFIED);
        assertThat(check(header, "other.example.net").verdict()).isEqualTo(SenderVerdict.UNVERIFIED);
    }

    @Test
    void aServerThatNamesItselfNotIsTrustedByTheEmptyName() {
        var header = "Authentication-Results: dmarc=pass action=none header.from=example.org\nFrom: a@example.org";

        assertThat(check(header, "").verdict()).isEqualTo(SenderVerdict.VERIFIED);
        assertThat(check(header, "mx.example.net").verdict()).isEqualTo(SenderVerdict.UNVERIFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"From: a@example.org, b@example.org", "From: a@example.org\nFrom: a@example.com", "From: nobody"
            })
    void anythingButOneSenderFails(String from) {
        var found = check(
                "Authentication-Results: mx.example.net; dmarc=pass header.from=example.org\n" + from,
                "mx.example.net");

        assertThat(found.verdict()).isEqualTo(SenderVerdict.FAILED);
    }
}
