package org.mangomoment.runtime.http;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.ThreadPool;

/// All connections of a server. Looks at them while there are any and cuts off who is slower than the [SendingLimits];
/// for a connection too many, closes the slowest. Thread-safe.
final class Senders implements Connection.Listener {
    private static final long LOOK_MILLIS = 250;
    private static final long STANDSTILL = TimeUnit.SECONDS.toNanos(1);
    private static final byte[] TOO_SLOW = ProtocolErrors.message(Problem.of(
            408, "Too slow", "The headers came too slowly, or stopped; nothing was taken. Send the request again."));

    private final SendingLimits limits;
    private final ClientAddress addresses;
    private final Server server;
    private final Map<Connection, Sender> open = new ConcurrentHashMap<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private volatile long nextLook;

    Senders(SendingLimits limits, ClientAddress addresses, Server server) {
        this.limits = limits;
        this.addresses = addresses;
        this.server = server;
    }

    /// Who sends a request. One that has gone in the meantime is no longer looked at.
    Sender of(Request request) {
        var connection = request.getConnectionMetaData().getConnection();
        var sender = open.get(connection);
        return sender == null ? sender(connection) : sender;
    }

    @Override
    public void onOpened(Connection connection) {
        var newcomer = sender(connection);
        open.put(connection, newcomer);
        makeRoom(limits.connections(), sender -> true);
        if (!newcomer.network().isEmpty()) {
            makeRoom(limits.connectionsOfOne(), sender -> sender.network().equals(newcomer.network()));
        }
        if (looking.compareAndSet(false, true)) {
            lookLater();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    private Sender sender(Connection connection) {
        return new Sender(connection, network(connection), limits);
    }

    /// Empty for who has no bound of its own.
    private String network(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress peer
                        && !addresses.trusts(peer.getAddress().getHostAddress())
                ? Network.of(peer.getAddress().getHostAddress())
                : "";
    }

    /// Nobody is closed within the first moment, so a crowd that comes at once is let in and thinned out afterwards.
    private void makeRoom(int most, Predicate<Sender> among) {
        if (open.size() <= most) {
            return;
        }
        var present = open.values().stream()
                .filter(sender -> !sender.hasEnded())
                .filter(among)
                .toList();
        present.stream()
                .filter(sender -> sender.expendability() > 0)
                .sorted(Comparator.comparingLong(Sender::expendability).reversed())
                .limit(Math.max(0, present.size() - most))
                .forEach(this::cut);
    }

    private void lookLater() {
        nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS);
        server.getScheduler()
                .schedule(
                        () -> ThreadPool.executeImmediately(server.getThreadPool(), this::look),
                        LOOK_MILLIS,
                        TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            // A process that was stopped, or a machine that slept, has read nothing of what was sent meanwhile.
            var late = System.nanoTime() - nextLook;
            if (late > STANDSTILL) {
                open.values().forEach(sender -> sender.forgive(late));
            }
            open.values().stream().filter(Sender::isSlow).forEach(this::cut);
        } finally {
            looking.set(false);
        }
        if (!open.isEmpty() && looking.compareAndSet(false, true)) {
            lookLater();
        }
    }

    private void cut(Sender sender) {
        switch (sender.end()) {
            case SILENT -> sender.connection().close();
            case HEAD -> refuse(sender.connection());
            case TAKEN -> {
                // Ends the wait for the body, and whoever waits for it answers.
                if (sender.connection().onIdleExpired(new TimeoutException("The body comes too slowly."))) {
                    sender.connection().close();
                }
            }
            case ENDED -> {
                // It is being closed.
            }
        }
    }

    private static void refuse(Connection connection) {
        try {
            connection.getEndPoint().write(Callback.from(connection::close), ByteBuffer.wrap(TOO_SLOW));
        } catch (WritePendingException _) {
            // Jetty is answering at this moment what is wrong with the headers, and closes then.
        }
    }
}
