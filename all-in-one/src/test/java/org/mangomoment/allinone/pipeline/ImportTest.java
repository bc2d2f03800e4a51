package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;
import org.mangomoment.allinone.product.Stories;

@OnSharedDemo
class ImportTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTableIsTakenLineByLineAndASecondTimeAddsNothing(Demo demo, @TempDir Path folder) throws Exception {
        var mark = Stories.mark("numbat");
        var table = Files.writeString(folder.resolve("stories.csv"), """
                \uFEFFid;text;teller
                1;"A nurse brought me
                tea in the %s room.";patient
                2;;patient
                3;My hand was held in the %s room.;family
                """.formatted(mark, mark));
        var first = imported(demo, table);
        assertThat(first.path("accepted").asLong()).as(first.toString()).isEqualTo(2);
        assertThat(first.path("refused").asLong()).isEqualTo(1);
        assertThat(imported(demo, table).path("repeated").asLong()).isEqualTo(2);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> demo.desk("steward").search(mark).path("total").asLong() == 2);
    }

    private static JsonNode imported(Demo demo, Path file) throws Exception {
        var run = CommandRun.of(
                "import", file.toString(), "--json", "--folder", demo.folder().toString());
        return JSON.readTree(run.out());
    }

    @Test
    void whatWasNotReadIsSaidAtTheEndOfEveryFile(Demo demo, @TempDir Path folder) throws Exception {
        var first =
                Files.writeString(folder.resolve("first.csv"), "id,text,lang\nunused-1,Synthetic.,nl\nunused-2,,nl\n");
        var consent = Files.writeString(folder.resolve("consent.csv"), "id,text,Onderzoek\nunused-3,Synthetic.,nee\n");
        var last = Files.writeString(folder.resolve("last.csv"), "id,text\nunused-4,Synthetic last.\n");
        var run = CommandRun.of(
                "import",
                first.toString(),
                folder.resolve("absent.csv").toString(),
                consent.toString(),
                last.toString(),
                "--folder",
                demo.folder().toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "first.csv:3: text", "absent.csv: There is no such file", "consent.csv: The column 'Onderzoek'")
                .contains("first.csv: columns that were not used: lang", "--mapping FILE")
                .contains("2 stories are new");
    }

    @Test
    void theCommandsFindTheInstanceByItsFolder(Demo demo) {
        var folder = demo.folder().toString();
        assertThat(CommandRun.of("status", "--json", "--folder", folder).status())
                .isZero();
        assertThat(CommandRun.of("search", "nurse", "--json", "--folder", folder)
                        .out())
                .contains("\"total\"");
        var nowhere = CommandRun.of("status", "--folder", folder + "-nowhere");
        assertThat(nowhere.status()).isEqualTo(1);
        assertThat(nowhere.err()).contains("Nothing runs on").contains("mango up");
    }
}
