package org.mangomoment.classifier;

import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import org.mangomoment.runtime.settings.Settings;
import org.slf4j.LoggerFactory;

/// Runs the classifier as a process of its own.
public final class ClassifierMain {
    private ClassifierMain() {}

    /// @param arguments `--key=value` or `--settings=FILE`; the keys are in `classifier-stream.conf`
    public static void main(String[] arguments) throws Exception {
        Runner.exitWith(() -> {
            var failures = new Failures();
            var service = new ClassifierService(
                    Settings.read(ClassifierSettings.class, "classifier-stream", arguments), failures);
            var log = LoggerFactory.getLogger(ClassifierMain.class);
            return Runner.run(service, failures, () -> log.info("Classifier started on {}", service.address()));
        });
    }
}
