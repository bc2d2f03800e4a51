package org.mangomoment.ingest;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.runtime.http.HostileAddresses;

class HostileAddressTest {
    @Test
    void nothingButTheirFilesIsServed() throws Exception {
        try (var running = Running.ready(Map.of())) {
            HostileAddresses.assertNoneIsServed(
                    running.request("/").build().uri(),
                    List.of("/assets/", "/form/", "/mine/", "/", "/api/stories/../../form/"),
                    "ingest-service.conf");
        }
    }
}
