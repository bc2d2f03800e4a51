package org.mangomoment.search;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.runtime.http.HostileAddresses;

class DeskHostileAddressTest {
    @Test
    void nothingButTheirFilesIsServed(@TempDir Path temporary) throws Exception {
        try (var desk = Desk.open(temporary)) {
            HostileAddresses.assertNoneIsServed(
                    desk.service().address(), List.of("/assets/", "/desk/"), "search-service.conf");
        }
    }
}
