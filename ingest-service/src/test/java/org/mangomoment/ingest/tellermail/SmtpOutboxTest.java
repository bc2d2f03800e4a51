package org.mangomoment.ingest.tellermail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.smtp.Delivery;
import org.mangomoment.runtime.smtp.SmtpServer;

class SmtpOutboxTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /// Sends one letter to a server that gives this answer to RCPT and hangs up after the text when told so.
    private Delivery send(String answerToReceiver, boolean hangsUp) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var talk = Thread.startVirtualThread(() -> talk(server, answerToReceiver, hangsUp));
            var delivery = outbox(server.getLocalPort()).deliver(letter());
            talk.join();
            return delivery;
        }
    }

    private void talk(ServerSocket server, String answerToReceiver, boolean hangsUp) {
        try (var client = server.accept();
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII))) {
            var out = client.getOutputStream();
            out.write("220 ready\r\n".getBytes(US_ASCII));
            boolean text = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                heard.add(line);
                if (text && line.equals(".") && hangsUp) {
                    return;
                }
                text = line.equals("DATA") || (text && !line.equals("."));
                if (!text || line.equals("DATA")) {
                    var answer = line.startsWith("RCPT") ? answerToReceiver : text ? "354 go on" : "250 OK";
                    out.write((answer + "\r\n").getBytes(US_ASCII));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static SmtpOutbox outbox(int port) {
        var server = "smtp://127.0.0.1:" + port;
        return new SmtpOutbox(
                SmtpServer.of(server),
                new TellerMailSettings(
                        server, null, "stories@example.org", "", Duration.ofSeconds(1), Duration.ofSeconds(20)));
    }

    private static OutgoingMail letter() {
        return new OutgoingMail(
                Occasion.ANSWER, "mark", "an@example.org", "nl", "Uw verhaal", "Eén link.", "id\r\nBcc: x@example.org");
    }

    @Test
    void anAnswerHasNoSenderToAnswerAndSaysThatAProgramSentIt() throws Exception {
        assertThat(send("250 OK", false)).isEqualTo(new Delivery.Sent());

        assertThat(heard)
                .contains(
                        "MAIL FROM:<>",
                        "RCPT TO:<an@example.org>",
                        "Auto-Submitted: auto-replied",
                        "X-Auto-Response-Suppress: All",
                        "Message-ID: <mark@example.org>")
                .noneMatch(line -> line.startsWith("Bcc") || line.startsWith("In-Reply-To"));
    }

    @Test
    void aTemporaryRefusalIsTriedAgainAndALastingOneIsNot() throws Exception {
        assertThat(send("451 later", false)).isEqualTo(new Delivery.NotSent("the mail server said 451", true));
        assertThat(send("550 nobody", false)).isEqualTo(new Delivery.NotSent("the mail server said 550", false));
    }

    @Test
    void aConnectionThatBreaksAfterTheTextLeavesItOpenWhetherItWasSent() throws Exception {
        assertThat(send("250 OK", true)).isEqualTo(new Delivery.Unknown());
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }

        assertThat(outbox(port).deliver(letter()))
                .isEqualTo(new Delivery.NotSent("the mail server does not let us in", true));
    }
}
