package org.mangomoment.kafka;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/// One Kafka node (KRaft, broker and controller) inside this process, all of its data below one folder.
///
/// It survives restarts and `kill -9` on the same folder and listens on the loopback address only. Two can run on one
/// machine on different folders. `kafka.server` is Kafka's internal API: this class is all that a new version can
/// break.
public final class EmbeddedKafka implements AutoCloseable {
    /// Constant, so that a folder can be copied, restored and opened anywhere.
    private static final String CLUSTER_ID = "bWFuZ29tb21lbnQtMDEwMQ";

    private final Path folder;
    private final String bootstrap;
    private final KafkaRaftServer server;
    private final List<LogFolder.Damage> damage;

    private EmbeddedKafka(Path folder, String bootstrap, KafkaRaftServer server, List<LogFolder.Damage> damage) {
        this.folder = folder;
        this.bootstrap = bootstrap;
        this.server = server;
        this.damage = List.copyOf(damage);
    }

    /// Starts a node on free ports that only those can use who know the credentials; formats the folder when it is new.
    /// Takes a few seconds.
    ///
    /// @param folder is created when missing
    /// @throws IllegalStateException when another process uses the folder
    public static EmbeddedKafka start(Path folder, Credentials credentials) {
        var ports = FreePorts.take(2);
        return start(folder, ports.getFirst(), ports.getLast(), credentials);
    }

    /// Starts a closed node on given ports.
    public static EmbeddedKafka start(Path folder, int port, int controllerPort, Credentials credentials) {
        return started(folder, port, controllerPort, credentials);
    }

    /// Starts a node that is open to everybody on this machine: for tests, never for what people told.
    public static EmbeddedKafka start(Path folder) {
        var ports = FreePorts.take(2);
        return start(folder, ports.getFirst(), ports.getLast());
    }

    /// Starts an open node on given ports.
    public static EmbeddedKafka start(Path folder, int port, int controllerPort) {
        return started(folder, port, controllerPort, null);
    }

    private static EmbeddedKafka started(Path folder, int port, int controllerPort, @Nullable Credentials credentials) {
        try {
            Files.createDirectories(folder);
            format(folder);
            var damage = LogFolder.mend(folder);
            StillMeters.still();
            var config = new KafkaConfig(NodeProperties.of(folder, port, controllerPort, credentials), false);
            var server = new KafkaRaftServer(config, Time.SYSTEM);
            server.startup();
            return new EmbeddedKafka(folder, "127.0.0.1:" + port, server, damage);
        } catch (Exception failed) {
            throw new IllegalStateException(
                    "The embedded Kafka cannot start on " + folder
                            + "; is another process using that folder, or was it written by a newer version?",
                    failed);
        }
    }

    /// `host:port` for clients.
    public String bootstrap() {
        return bootstrap;
    }

    /// What could not be read any more of its log when it was started, and was cut out.
    public List<LogFolder.Damage> damage() {
        return damage;
    }

    /// Where its data is.
    public Path folder() {
        return folder;
    }

    /// Stops within seconds.
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) throws Exception {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        refuseForeign(folder);
        new Formatter()
                .setClusterId(CLUSTER_ID)
                .setNodeId(NodeProperties.NODE_ID)
                .setControllerListenerName(NodeProperties.CONTROLLER)
                .setDirectories(Set.of(folder.toString()))
                .setMetadataLogDirectory(folder.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static void refuseForeign(Path folder) {
        try (var content = Files.list(folder)) {
            List<Path> found = content.limit(3).toList();
            if (!found.isEmpty()) {
                throw new IllegalStateException(
                        "The folder " + folder + " holds files but no Kafka data; expected an empty or a new folder.");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
