package org.mangomoment.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/// Free ports on the loopback address. They are free when taken; nothing holds them until they are used.
public final class FreePorts {
    private FreePorts() {}

    /// @param count how many, all different
    public static List<Integer> take(int count) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var number = 0; number < count; number++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } finally {
            for (var socket : sockets) {
                closed(socket);
            }
        }
    }

    private static void closed(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
