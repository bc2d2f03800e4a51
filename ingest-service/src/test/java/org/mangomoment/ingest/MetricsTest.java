package org.mangomoment.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void storiesAreCountedByChannelDoorAndOutcomeAndNothingElseIsTold() throws Exception {
        try (var running = Running.ready(Map.of())) {
            var key = running.channel("metered");
            var body = "{\"text\": \"Synthetic: counted once.\"}";
            running.push(key, body, "Idempotency-Key", "one");
            running.push(key, body, "Idempotency-Key", "one");
            running.push(key, "{\"text\": \"\"}");
            assertThat(running.get("/metrics").body())
                    .contains(
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"accepted\"} 1.0",
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"repeated\"} 1.0",
                            "mango_intake_stories_total{channel=\"metered\",door=\"push\",outcome=\"refused\"} 1.0",
                            "mango_intake_acknowledged_seconds")
                    .doesNotContain("counted once", key);
        }
    }
}
