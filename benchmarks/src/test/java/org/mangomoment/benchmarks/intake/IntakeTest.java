package org.mangomoment.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.benchmarks.result.Line;

@Tag("long")
class IntakeTest {
    @TempDir
    Path folder;

    @Test
    void everyDoorTakesStoriesBesideItsPeer() throws Exception {
        var report = new Intake(Duration.ofMillis(100), 1).run(folder);
        assertThat(report.leftOut()).isEmpty();
        assertThat(report.lines()).hasSize(12).allSatisfy(line -> {
            assertThat(line.ours().min()).isPositive();
            assertThat(line.peer()).isNotNull();
        });
        assertThat(report.lines()).extracting(Line::what).contains("push, 64 clients", "batch, 1 client");
    }
}
