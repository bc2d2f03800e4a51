package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.kafka.FreePorts;

class MetricsTest {
    @Test
    void storiesAreCountedByChannelDoorAndOutcomeAndNothingElseIsTold() throws Exception {
        int port = FreePorts.take(1).getFirst();
        try (var running = Running.ready(Map.of("metrics.port", port))) {
            var key = running.channel("metered");
            var body = "{\"text\": \"Synthetic: counted once.\"}";
            running.push(key, body, "Idempotency-Key", "one");
            running.push(key, body, "Idempotency-Key", "one");
            running.push(key, "{\"text\": \"\"}");
            assertThat(running.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics")))
                            .body())
                    .contains(
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"accepted\"} 1.0",
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"repeated\"} 1.0",
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"refused\"} 1.0",
                            "mango_intake_acknowledged_seconds")
                    .doesNotContain("counted once", key);
        }
    }
}
