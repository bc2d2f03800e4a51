package org.mangomoment.ingest;

import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import org.mangomoment.runtime.settings.InvalidSettings;
import org.mangomoment.runtime.settings.Settings;
import org.slf4j.LoggerFactory;

/// Runs the ingest service as a process.
public final class IngestMain {
    private IngestMain() {}

    public static void main(String[] arguments) throws Exception {
        var failures = new Failures();
        try {
            var settings = Settings.read(IngestSettings.class, "ingest-service", arguments);
            var service = new IngestService(settings, failures);
            var log = LoggerFactory.getLogger(IngestMain.class);
            System.exit(Runner.run(service, failures, () -> log.info("Stories come in at {}", service.address())));
        } catch (InvalidSettings invalid) {
            System.err.println(invalid.getMessage());
            System.exit(2);
        }
    }
}
