package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    private static CommandRun export(Demo demo, String format, Path out, String... more) {
        var arguments = new String[] {
            "export",
            "--format",
            format,
            "--out",
            out.toString(),
            "--folder",
            demo.folder().toString()
        };
        var all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return CommandRun.of(all);
    }
}
