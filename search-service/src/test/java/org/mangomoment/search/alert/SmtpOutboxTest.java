package org.mangomoment.search.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.runtime.smtp.SmtpServer;

/// Digests on a mail server.
final class SmtpOutboxTest {
    private static final Digest DIGEST = new Digest("mark-1", "rosa@example.org", "nl", 3, "0-search");

    @Test
    void aDigestSaysHowManyStoriesWaitWhereAndNothingElse() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        int port;
        try {
            port = server.getSmtp().getPort();
            assertThat(outbox(port).deliver(DIGEST)).isEqualTo(new Delivery.Sent());
            var mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("3 nieuwe verhalen voor een zoekopdracht die u volgt");
            assertThat(mail.getContent().toString().strip().lines())
                    .containsExactly(
                            "Een zoekopdracht die u bij Mangomoment volgt, vond 3 nieuwe verhalen. U leest ze hier:",
                            "",
                            "https://desk.example.org/searches/0-search",
                            "",
                            "U vroeg om deze mails. Op dezelfde pagina kunt u ze stopzetten.");
            assertThat(GreenMailUtil.getHeaders(mail))
                    .contains(
                            "Auto-Submitted: auto-generated",
                            "To: rosa@example.org",
                            "Message-ID: <mark-1@example.be>");
        } finally {
            server.stop();
        }
        assertThat(outbox(port).deliver(DIGEST)).as("nobody answers").isInstanceOf(Delivery.NotSent.class);
    }

    private static SmtpOutbox outbox(int port) {
        var address = "smtp://127.0.0.1:" + port;
        var settings =
                new AlertMailSettings(address, null, "desk@example.be", Duration.ofSeconds(5), Duration.ofSeconds(1));
        return new SmtpOutbox(SmtpServer.of(address), settings, () -> URI.create("https://desk.example.org"));
    }
}
