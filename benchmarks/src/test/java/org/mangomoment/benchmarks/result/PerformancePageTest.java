package org.mangomoment.benchmarks.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.benchmarks.round.Machine;
import org.mangomoment.benchmarks.round.Spread;
import org.mangomoment.benchmarks.round.Versions;

class PerformancePageTest {
    private static final String PAGE = """
            # How fast

            By hand, before.

            <!-- push: made by mango bench report -->
            old
            <!-- end of push -->

            By hand, after.
            """;

    @TempDir
    Path folder;

    @Test
    void theNewestResultTakesItsPlaceWithTableAndPictureAndTheRestStays() throws Exception {
        var page = Files.writeString(folder.resolve("performance.md"), PAGE);
        result("push", "2026-01-01", 10).keep(folder.resolve("results"));
        result("push", "2026-02-01", 30).keep(folder.resolve("results"));
        assertThat(new PerformancePage(page, folder.resolve("results")).write()).isEmpty();
        assertThat(Files.readString(page))
                .contains("By hand, before.", "By hand, after.", "![push](performance/push.svg)")
                .contains(
                        "| push at 8 | stories a second | 30 / 31.0 / 32.0 | producer | 50.0 | 0.620 | ≥ 0.6 × | yes |"
                                .replace("30 / ", "30.0 / "))
                .contains("**Left out:** Solr does not resolve")
                .doesNotContain("old\n", "2026-01-01");
        assertThat(Files.readString(folder.resolve("performance/push.svg")))
                .startsWith("<svg")
                .contains("push at 8", "#c0392b");
    }

    @Test
    void aResultWithoutAPlaceIsNamedAndThePageStaysAsItIs() throws Exception {
        var page = Files.writeString(folder.resolve("performance.md"), PAGE);
        result("whole", "2026-01-01", 10).keep(folder.resolve("results"));
        assertThat(new PerformancePage(page, folder.resolve("results")).write())
                .containsExactly("whole has no place on the page");
        assertThat(Files.readString(page)).isEqualTo(PAGE);
    }

    private static BenchResult result(String name, String day, double figure) {
        var line = Line.beside(
                "push at 8",
                "stories a second",
                new Spread(figure, figure + 1, figure + 2),
                new Peer("producer", new Spread(50, 50, 50)),
                Aim.atLeastTimes(0.6));
        return new BenchResult(
                name,
                day,
                new Versions("abc", List.of("kafka_2.13.jar")),
                new Machine("one", 2, "Linux", "Java", "Serial", 1000, 0.1),
                new Report(List.of("What was done."), List.of("Solr does not resolve"), List.of(line)));
    }
}
