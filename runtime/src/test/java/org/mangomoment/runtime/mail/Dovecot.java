package org.mangomoment.runtime.mail;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A real Dovecot on a free port, with one user whose Maildir the tests fill and look into. Needs to run as root.
public final class Dovecot implements MailServer {
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
    public static Dovecot start() throws IOException {
        var home = Files.createTempDirectory("mango-dovecot");
        int port = freePort();
        var maildir = Files.createDirectories(home.resolve("mail"));
        var configuration = Files.writeString(home.resolve("dovecot.conf"), configuration(home, port));
        for (var folder : List.of("cur", "new", "tmp")) {
            Files.createDirectories(maildir.resolve(folder));
        }
        own(home);
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

    private static void own(Path home) throws IOException {
        var nobody = home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                Files.setOwner(file, nobody);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.getInputStream().read() == '*';
        }
    }

    @Override
    public String address() {
        return "imap://stories@127.0.0.1:" + port + "/INBOX";
    }

    @Override
    public void deliver(byte[] mail) throws IOException {
        var file = home.resolve("mail/tmp/" + (1_700_000_000 + delivered++) + ".M1P1.test");
        Files.write(file, mail);
        Files.setOwner(
                file, home.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        Files.move(file, home.resolve("mail/new").resolve(file.getFileName()));
    }

    @Override
    public int count(String folder) throws IOException {
        return files(folder).size();
    }

    @Override
    public List<Kept> mails(String folder) throws IOException {
        var mails = new ArrayList<Kept>();
        for (var name : files(folder)) {
            var file = root(folder).resolve("cur").resolve(name);
            var there = Files.exists(file) ? file : root(folder).resolve("new").resolve(name);
            var flags = name.substring(name.lastIndexOf(',') + 1);
            mails.add(new Kept(Files.readString(there, StandardCharsets.ISO_8859_1), flags.contains("S")));
        }
        return mails;
    }

    private Path root(String folder) {
        return folder.equals("INBOX") ? home.resolve("mail") : home.resolve("mail/." + folder);
    }

    /// File names of the mails in a folder; `S` after `:2,` in a name means seen.
    public List<String> files(String folder) throws IOException {
        var root = root(folder);
        if (!Files.exists(root)) {
            return List.of();
        }
        var names = new ArrayList<String>();
        for (var state : List.of("cur", "new")) {
            try (var files = Files.list(root.resolve(state))) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        return names;
    }

    /// The keywords that stand on mails of a folder, as Dovecot keeps them: in a file, named by letters in the mails'
    /// names.
    public List<String> keywords(String folder) throws IOException {
        var names = files(folder);
        return Files.readAllLines(root(folder).resolve("dovecot-keywords")).stream()
                .filter(line -> names.stream()
                        .anyMatch(name -> name.substring(name.lastIndexOf(',') + 1)
                                .contains(String.valueOf(
                                        (char) ('a' + Integer.parseInt(line.substring(0, line.indexOf(' '))))))))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
