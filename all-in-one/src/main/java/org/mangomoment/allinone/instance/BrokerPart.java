package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mangomoment.kafka.Credentials;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.kafka.LogFolder;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.lifecycle.Part;

/// The embedded broker as a part of a process.
public final class BrokerPart implements Part {
    private final Folder folder;
    private final Function<Credentials, EmbeddedKafka> starting;
    private @Nullable EmbeddedKafka kafka;

    private BrokerPart(Folder folder, Function<Credentials, EmbeddedKafka> starting) {
        this.folder = folder;
        this.starting = starting;
    }

    /// On free ports.
    public static BrokerPart on(Folder folder) {
        return new BrokerPart(folder, credentials -> EmbeddedKafka.start(folder.kafka(), credentials));
    }

    /// On a given port; the controller takes the next one.
    public static BrokerPart on(Folder folder, int port) {
        return new BrokerPart(folder, credentials -> {
            mustBeFree(port);
            mustBeFree(port + 1);
            return EmbeddedKafka.start(folder.kafka(), port, port + 1, credentials);
        });
    }

    /// Not on the caller's thread: an interrupt would close the log's files under the broker.
    @Override
    public void start() throws IOException {
        FolderFormat.check(folder);
        var credentials = BrokerAccess.credentials(folder);
        try {
            kafka = CompletableFuture.supplyAsync(
                            () -> starting.apply(credentials),
                            task -> Thread.ofPlatform().name("start-broker").start(task))
                    .join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? told(cause) : failed;
        }
    }

    /// How to use it, once started.
    public BrokerAccess access() throws IOException {
        if (kafka == null) {
            throw new IllegalStateException("The broker has not been started.");
        }
        return BrokerAccess.to(kafka.bootstrap(), folder);
    }

    /// What could not be read any more of its log when it was started.
    public List<LogFolder.Damage> damage() {
        return kafka == null ? List.of() : kafka.damage();
    }

    @Override
    public void close() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
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
