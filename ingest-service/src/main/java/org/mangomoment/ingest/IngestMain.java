package org.mangomoment.ingest;

import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import org.mangomoment.runtime.settings.Settings;
import org.slf4j.LoggerFactory;

/// Runs the ingest service as a process.
public final class IngestMain {
    private IngestMain() {}

    public static void main(String[] arguments) throws Exception {
        Runner.exitWith(() -> {
            var failures = new Failures();
            var service = new IngestService(Settings.read(IngestSettings.class, "ingest-service", arguments), failures);
            var log = LoggerFactory.getLogger(IngestMain.class);
            return Runner.run(service, failures, () -> log.info("Stories come in at {}", service.address()));
        });
    }
}
