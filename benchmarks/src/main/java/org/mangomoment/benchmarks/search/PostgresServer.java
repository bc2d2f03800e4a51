package org.mangomoment.benchmarks.search;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A PostgreSQL of one's own, open to this machine only, on a new folder; gone when it is closed. PostgreSQL does not
/// run as root: then it runs as the system's user `postgres`.
final class PostgresServer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final List<String> user;
    private final Path programs;
    private final Path folder;
    private final int port;

    /// Starts it.
    ///
    /// @throws IOException when it is not installed or cannot start
    PostgresServer() throws IOException, InterruptedException {
        this.user =
                "root".equals(System.getProperty("user.name")) ? List.of("runuser", "-u", "postgres", "--") : List.of();
        this.programs = programs();
        this.folder = Path.of(output(List.of("mktemp", "-d", "-t", "mango-bench-postgres.XXXXXX"))
                .strip());
        this.port = freePort();
        output(List.of(
                programs.resolve("initdb").toString(),
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "-D",
                folder.resolve("data").toString()));
        output(List.of(
                programs.resolve("pg_ctl").toString(),
                "-w",
                "-D",
                folder.resolve("data").toString(),
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -c shared_buffers=512MB",
                "start"));
    }

    /// For JDBC.
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    private static Path programs() throws IOException {
        var versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (var found = Files.list(versions)) {
                var newest = found.map(version -> version.resolve("bin"))
                        .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                        .sorted()
                        .reduce((_, last) -> last);
                if (newest.isPresent()) {
                    return newest.get();
                }
            }
        }
        throw new IOException(
                "PostgreSQL is not installed below /usr/lib/postgresql (Debian: apt-get install postgresql)");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Runs a program as the right user; it inherits nothing that would keep us waiting for its children.
    private String output(List<String> command) throws IOException, InterruptedException {
        var all = new ArrayList<>(user);
        all.addAll(command);
        var told = Files.createTempFile("mango-bench", ".out");
        try {
            var process = new ProcessBuilder(all)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " failed: "
                        + Files.readString(told).strip());
            }
            return Files.readString(told);
        } finally {
            Files.delete(told);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            output(List.of(
                    programs.resolve("pg_ctl").toString(),
                    "-w",
                    "-m",
                    "immediate",
                    "-D",
                    folder.resolve("data").toString(),
                    "stop"));
            output(List.of("rm", "-r", folder.toString()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
