package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.kafka.FreePorts;
import org.mangomoment.kafka.LogFolder;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Part;

/// The embedded broker as a part of a process.
public final class BrokerPart implements Part {
    private final Folder folder;
    private final List<Integer> ports;
    private final boolean chosen;
    private volatile @Nullable EmbeddedKafka kafka;

    private BrokerPart(Folder folder, List<Integer> ports, boolean chosen) {
        this.folder = folder;
        this.ports = ports;
        this.chosen = chosen;
    }

    /// On free ports.
    public static BrokerPart on(Folder folder) {
        return new BrokerPart(folder, FreePorts.take(2), false);
    }

    /// On a given port; the controller takes the next one.
    public static BrokerPart on(Folder folder, int port) {
        return new BrokerPart(folder, List.of(port, port + 1), true);
    }

    /// Not on the caller's thread: an interrupt would close the log's files under the broker.
    @Override
    public void start() throws IOException {
        FolderFormat.check(folder);
        if (chosen) {
            ports.forEach(BrokerPart::mustBeFree);
        }
        var credentials = BrokerAccess.credentials(folder);
        try {
            kafka = CompletableFuture.supplyAsync(
                            () -> EmbeddedKafka.start(folder.kafka(), ports.getFirst(), ports.getLast(), credentials),
                            task -> Thread.ofPlatform().name("start-broker").start(task))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? told(cause) : failed;
        }
    }

    /// How to use it, as soon as it runs.
    public BrokerAccess access() throws IOException {
        return BrokerAccess.to("127.0.0.1:" + ports.getFirst(), folder);
    }

    /// What could not be read any more of its log when it was started.
    public List<LogFolder.Damage> damage() {
        var running = kafka;
        return running == null ? List.of() : running.damage();
    }

    @Override
    public void close() {
        var running = kafka;
        kafka = null;
        if (running != null) {
            running.close();
        }
    }

    private static RuntimeException told(RuntimeException failed) {
        return failed instanceof IllegalStateException
                ? new CannotStart(Objects.requireNonNullElse(failed.getMessage(), "The broker cannot start."))
                : failed;
    }

    private static void mustBeFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new CannotStart("Port " + port + " is in use by another process or not open to this user; the broker"
                    + " takes the port that it is given and the next one. Choose another with --port.");
        }
    }
}
