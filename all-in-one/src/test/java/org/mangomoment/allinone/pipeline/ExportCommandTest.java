package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mangomoment.allinone.deposit.DepositArchive;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;

/// Stories of the demonstration in files.
@OnSharedDemo
class ExportCommandTest {
    @Test
    void storiesAreWrittenToANewFileWithTheirManifest(Demo demo, @TempDir Path folder) throws Exception {
        var table = folder.resolve("stories.csv");
        var run = export(demo, "csv", table, "--excel-belgium");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(" stories in ", "export ", "sha256 ");
        assertThat(Files.readString(table)).startsWith("\uFEFFid;language;channel;campaign;teller;");
        assertThat(export(demo, "csv", table).err()).contains("There is a file");
        assertThat(export(demo, "xls", folder.resolve("stories.xls")).err()).contains("format expected csv");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(table);
        }
    }

    @Test
    void aDatasetForAnArchiveIsWholeOrNamesWhatIsMissing(Demo demo, @TempDir Path folder) throws Exception {
        var zip = folder.resolve("dataset.zip");
        var missing = export(demo, "deposit", zip, "--title", "A title");
        assertThat(missing.err())
                .contains("description is missing", "authors is missing", "licence is missing")
                .doesNotContain("title is missing");
        assertThat(zip).doesNotExist();
        var run = export(
                demo,
                "deposit",
                zip,
                "--title=Stories of small kindness",
                "--description=An invented corpus",
                "--author=Peeters, Ann; Invented University; 0000-0002-1825-0097",
                "--author=Janssens, Jan",
                "--contact-name=Ann Peeters",
                "--contact-email=ann@example.org",
                "--licence=Terms of our own");
        assertThat(run.err()).isEmpty();
        try (var archive = DepositArchive.open(zip)) {
            assertThat(archive.paths())
                    .contains("data/stories.csv", "README.nl.md", "ro-crate-metadata.json", "SHA256SUMS");
        }
    }

    private static CommandRun export(Demo demo, String format, Path out, String... more) {
        var arguments = Stream.of("export", "--format", format, "--out", out.toString());
        return demo.command(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
    }
}
