package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.schemas.Topics;

/// Mail over TLS in both directions, with a server whose certificate the service trusts, and with one that it does not.
class MailTlsTest {
    private static final Duration MOST = Duration.ofSeconds(60);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String STORY = "Tlsproef: de nachtzuster legde een kussen klaar.";
    private static final String PASSWORD = "changeit";
    /// As a service logs, not as tests do.
    private static final String LOG = "-Dlogback.configurationFile=logback.xml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static GreenMail server;

    @BeforeAll
    static void startServer() throws Exception {
        keytool(
                "-genkeypair",
                "-keystore",
                "server.p12",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=ip:127.0.0.1",
                "-validity",
                "2");
        keytool("-exportcert", "-keystore", "server.p12", "-alias", "server", "-file", "server.crt");
        keytool("-importcert", "-keystore", "trust.p12", "-alias", "server", "-file", "server.crt", "-noprompt");
        System.setProperty(
                "greenmail.tls.keystore.file", folder.resolve("server.p12").toString());
        System.setProperty("greenmail.tls.keystore.password", PASSWORD);
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
        server.setUser("stories@example.org", "stories", "secret");
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", PASSWORD));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void aMailIsTakenAndAnsweredOverTlsAndAServerWithAForeignCertificateGetsNothing() throws Exception {
        var inbox = server.getManagers()
                .getImapHostManager()
                .getInbox(server.getManagers().getUserManager().getUser("stories"));
        inbox.appendMessage(mail(), new Flags(), new Date());
        try (var distrusting = MailProcess.start(folder, mailbox(), post(), List.of(LOG))) {
            distrusting.await(MOST, LOOK, () -> distrusting.said().contains("SSLHandshakeException"));
            assertThat(distrusting.said()).doesNotContain("secret", "stories@example.org");
        }
        assertThat(inbox.getMessageCount()).isEqualTo(1);

        var trusting = List.of(
                LOG,
                "-Djavax.net.ssl.trustStore=" + folder.resolve("trust.p12"),
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD);
        try (var service = MailProcess.start(folder, mailbox(), post(), trusting)) {
            service.await(MOST, LOOK, () -> server.getReceivedMessagesForDomain("teller.example.org").length == 1);
            assertThat(inbox.getMessageCount()).isZero();
        }
        assertThat(Kafka.latest(Topics.SUBMISSIONS).values())
                .filteredOn(story -> story.getText().equals(STORY))
                .hasSize(1);
    }

    private static String mailbox() {
        return "imaps://stories@127.0.0.1:" + server.getImaps().getPort();
    }

    private static String post() {
        return "smtps://127.0.0.1:" + server.getSmtps().getPort();
    }

    private static MimeMessage mail() throws Exception {
        var raw = """
                From: An Voorbeeld <an@teller.example.org>
                To: stories@example.org
                Subject: Een verhaal
                Message-ID: <tls-1@teller.example.org>
                Date: Mon, 2 Mar 2026 10:00:00 +0100
                Content-Type: text/plain; charset=utf-8

                %s
                """.formatted(STORY).replace("\n", "\r\n");
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    }
}
