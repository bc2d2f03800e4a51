package org.mangomoment.allinone.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/// Free ports for a product under test.
public final class Ports {
    /// Below the ports that systems give to outgoing connections: one of those could take a port before its server
    /// does.
    private static final int LOWEST = 15_000;
    private static final int HIGHEST = 32_000;
    private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

    private Ports() {}

    /// A free port whose next one is free too; none is given twice.
    public static int pair() throws IOException {
        for (var attempt = 0; attempt < 100; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port) && isFree(port + 1) && GIVEN.add(port) && GIVEN.add(port + 1)) {
                return port;
            }
        }
        throw new IOException("No pair of free ports was found in 100 attempts.");
    }

    private static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
