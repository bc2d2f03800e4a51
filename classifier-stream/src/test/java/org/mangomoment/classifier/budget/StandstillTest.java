package org.mangomoment.classifier.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A process that stands still in the middle of a step and goes on.
class StandstillTest {
    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final Duration STANDSTILL = Duration.ofSeconds(6);

    @Test
    void timeInWhichTheProcessStoodStillIsNotChargedToTheStep() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        StepThatReads.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var printed = process.inputReader();
                var typed = process.outputWriter()) {
            assertThat(printed.readLine()).isEqualTo("begun");
            signal(process, "STOP");
            await().atMost(STANDSTILL.multipliedBy(2)).during(STANDSTILL).until(process::isAlive);
            signal(process, "CONT");
            typed.write("mango\n");
            typed.flush();
            assertThat(printed.readLine()).isEqualTo("Done[result=mango]");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    /// Reads a line in a step and prints how that ended.
    static final class StepThatReads {
        private StepThatReads() {}

        static void main() {
            try (var budget = new TimeBudget(BUDGET, new SimpleMeterRegistry())) {
                IO.println(budget.attempt("read", () -> {
                    IO.println("begun");
                    return IO.readln();
                }));
            }
        }
    }
}
