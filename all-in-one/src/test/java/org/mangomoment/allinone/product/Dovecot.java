package org.mangomoment.allinone.product;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real Dovecot with the mailbox of one user, on a folder. Needs to run as root.
public final class Dovecot implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/dovecot");

    private final Path home;
    private final int port;
    private final Process process;
    private int delivered;

    private Dovecot(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /// Whether it can be started here.
    public static boolean isInstalled() {
        return Files.isExecutable(PROGRAM) && "root".equals(System.getProperty("user.name"));
    }

    /// Starts it.
    ///
    /// @param home a folder that everybody may enter
    public static Dovecot start(Path home) throws IOException {
        int port = Ports.pair();
        for (var folder : List.of("cur", "new", "tmp")) {
            Files.createDirectories(home.resolve("mail").resolve(folder));
        }
        var configuration = Files.writeString(home.resolve("dovecot.conf"), configuration(home, port));
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                own(file);
            }
        }
        var process = new ProcessBuilder(PROGRAM.toString(), "-F", "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().until(() -> answers(port));
        return new Dovecot(home, port, process);
    }

    private static String configuration(Path home, int port) {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/state
                log_path = %1$s/log
                protocols = imap
                listen = 127.0.0.1
                ssl = no
                disable_plaintext_auth = no
                mail_location = maildir:%1$s/mail
                first_valid_uid = 1
                passdb {
                  driver = static
                  args = password=secret
                }
                userdb {
                  driver = static
                  args = uid=nobody gid=nogroup home=%1$s
                }
                service imap-login {
                  inet_listener imap {
                    port = %2$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                """.formatted(home, port);
    }

    private static void own(Path file) throws IOException {
        Files.setOwner(
                file, file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
    }

    private static boolean answers(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() == '*';
        }
    }

    /// As the setting has it; the password is `secret`.
    public String address() {
        return "imap://stories@127.0.0.1:" + port + "/INBOX";
    }

    /// Puts a mail into the inbox; line ends are made those of mail.
    public void deliver(String mail) throws IOException {
        var file = home.resolve("mail/tmp/" + (1_700_000_000 + delivered++) + ".M1P1.test");
        Files.writeString(file, mail.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        own(file);
        Files.move(file, home.resolve("mail/new").resolve(file.getFileName()));
    }

    /// How many mails are in a folder besides the inbox.
    public long count(String folder) throws IOException {
        long count = 0;
        for (var state : List.of("cur", "new")) {
            var root = home.resolve("mail/." + folder).resolve(state);
            if (Files.isDirectory(root)) {
                try (var files = Files.list(root)) {
                    count += files.count();
                }
            }
        }
        return count;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
