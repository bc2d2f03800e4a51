package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.mangomoment.runtime.lifecycle.Failures;

/// Waits until a service says that it is ready.
final class Readiness {
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Readiness() {}

    /// @return false when the limit was reached first, or something died
    static boolean await(HttpClient http, URI service, Duration limit, Failures failures)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        var deadline = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < deadline && !failures.any()) {
            if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                return true;
            }
            Thread.sleep(BETWEEN);
        }
        return false;
    }
}
