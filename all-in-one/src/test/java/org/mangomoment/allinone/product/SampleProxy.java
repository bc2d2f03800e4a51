package org.mangomoment.allinone.product;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A proxy with its configuration of `samples/proxy`, of which only ports and certificate are others. Without the proxy
/// on this machine, tests that need it say so and are skipped.
public final class SampleProxy implements AutoCloseable {
    private static final Path SAMPLES = Path.of("../samples/proxy");

    private final Process process;
    private final Path certificate;
    private final int https;
    private final int http;

    private SampleProxy(Process process, Path certificate, int https, int http) {
        this.process = process;
        this.certificate = certificate;
        this.https = https;
        this.http = http;
    }

    /// The file with settings that goes with the proxies.
    public static Path settings() {
        return SAMPLES.resolve("settings.conf");
    }

    /// nginx before an instance.
    ///
    /// @param instance the port of its pages
    public static SampleProxy nginx(Path folder, int instance) throws IOException, InterruptedException {
        var ports = Ports.pair();
        var certificate = certificate(folder);
        var sample = Files.readString(SAMPLES.resolve("nginx.conf"))
                .replace("127.0.0.1:8080", "127.0.0.1:" + instance)
                .replace("127.0.0.1:8081", "127.0.0.1:" + (instance + 1))
                .replace("listen 443 ssl", "listen 127.0.0.1:" + ports + " ssl")
                .replace("listen 80", "listen 127.0.0.1:" + (ports + 1))
                .replace(
                        "/var/log/nginx/stories.log",
                        folder.resolve("stories.log").toString())
                .replace("/etc/ssl/stories/fullchain.pem", certificate.toString())
                .replace("/etc/ssl/stories/privkey.pem", key(folder).toString());
        var temporary = List.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").stream()
                .map(kind -> kind + "_temp_path " + folder.resolve(kind) + ";")
                .toList();
        var whole = Files.writeString(
                folder.resolve("nginx.conf"),
                "user root; daemon off; worker_processes 1; error_log stderr; pid " + folder.resolve("nginx.pid")
                        + ";\n" + "events {}\nhttp {\n" + String.join("\n", temporary) + "\n" + sample + "}\n");
        var process = start(folder, need("nginx"), "-p", folder.toString(), "-c", whole.toString());
        return listening(new SampleProxy(process, certificate, ports, ports + 1));
    }

    /// Caddy before an instance.
    ///
    /// @param instance the port of its pages
    public static SampleProxy caddy(Path folder, int instance) throws IOException, InterruptedException {
        var ports = Ports.pair();
        var certificate = certificate(folder);
        var pair = "\n\ttls " + certificate + " " + key(folder);
        var options = "\n{\n\tadmin off\n\tdefault_bind 127.0.0.1\n\thttp_port " + (ports + 1) + "\n\thttps_port "
                + ports + "\n";
        var sample = Files.readString(SAMPLES.resolve("Caddyfile"))
                .replace("127.0.0.1:8080", "127.0.0.1:" + instance)
                .replace("127.0.0.1:8081", "127.0.0.1:" + (instance + 1))
                .replace("\n{\n", options)
                .replace("\nstories.example.org {", "\nstories.example.org {" + pair)
                .replace("\ndesk.example.org {", "\ndesk.example.org {" + pair);
        var whole = Files.writeString(folder.resolve("Caddyfile"), sample);
        var process = start(folder, need("caddy"), "run", "--adapter", "caddyfile", "--config", whole.toString());
        return listening(new SampleProxy(process, certificate, ports, ports + 1));
    }

    /// A client at an address of its own.
    public Curl client(String from) {
        return new Curl(https, certificate, from);
    }

    /// A client that reaches the port for plain http.
    public Curl plainClient(String from) {
        return new Curl(http, certificate, from);
    }

    private static SampleProxy listening(SampleProxy proxy) {
        await("the proxy")
                .atMost(Duration.ofSeconds(30))
                .failFast(() -> !proxy.process.isAlive())
                .ignoreExceptions()
                .until(() -> {
                    try (var socket = new Socket()) {
                        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.https), 1000);
                        return true;
                    }
                });
        return proxy;
    }

    private static Path certificate(Path folder) throws IOException, InterruptedException {
        need("curl");
        Files.createDirectories(folder);
        var certificate = folder.resolve("fullchain.pem");
        var made = start(
                folder,
                need("openssl"),
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=stories.example.org",
                "-addext",
                "subjectAltName=DNS:stories.example.org,DNS:desk.example.org",
                "-keyout",
                key(folder).toString(),
                "-out",
                certificate.toString());
        if (made.waitFor() != 0) {
            throw new IOException("openssl made no certificate; its output is in " + folder);
        }
        return certificate;
    }

    private static Path key(Path folder) {
        return folder.resolve("privkey.pem");
    }

    private static Process start(Path folder, String... command) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(Path.of(command[0]).getFileName() + ".output")
                                .toFile()));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.toString());
        return builder.start();
    }

    /// Debian keeps nginx where only root's shell looks.
    private static String need(String tool) {
        var folders = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
        var path = Arrays.stream(folders.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
        if (path.isEmpty()) {
            System.err.println(
                    "SKIPPED, no " + tool + ": an instance behind a proxy. Install the package '" + tool + "'.");
        }
        Assumptions.assumeTrue(path.isPresent(), "no " + tool);
        return path.orElseThrow().toString();
    }

    @Override
    public void close() {
        process.destroy();
        var ended = process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .join();
        if (ended.isAlive()) {
            process.destroyForcibly();
        }
    }
}
