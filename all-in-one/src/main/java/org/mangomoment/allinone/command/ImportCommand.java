package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.importing.ImportCounts;
import org.mangomoment.allinone.importing.StoryImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango import FILE...`: stories from files.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings stories from CSV (with a header), JSON lines, JSON, .eml or .mbox files to the running instance.",
            "A bad line is reported with its number and the rest goes on; running it again imports nothing twice."
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A table, JSON or mails; UTF-8, UTF-16 or Windows-1252.")
    List<Path> files = List.of();

    @Mixin
    MappingOption mapping = new MappingOption();

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var err = spec.commandLine().getErr();
        var ours = mapping.mapping();
        try (var bringing = new StoryImport(folder.running(), tally -> showProgress(tally, err))) {
            try {
                for (var file : files) {
                    bringing.bring(file, ours);
                }
            } finally {
                err.println();
                print(bringing.tally(), spec.commandLine().getOut());
            }
            return bringing.tally().complete() ? 0 : 1;
        }
    }

    private static void showProgress(ImportCounts tally, PrintWriter err) {
        err.printf(
                "\r%,d lines: %,d new, %,d known, %,d refused",
                tally.lines(),
                tally.countAccepted(),
                tally.countRepeated(),
                tally.problems().size());
        err.flush();
    }

    private void print(ImportCounts tally, PrintWriter out) throws Exception {
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(Map.of(
                    "accepted", tally.countAccepted(),
                    "repeated", tally.countRepeated(),
                    "refused", tally.problems().size(),
                    "problems", tally.problems(),
                    "unread", tally.unread(),
                    "unused", tally.unused(),
                    "notes", tally.notes(),
                    "warnings", tally.warnings())));
        } else {
            ImportText.print(tally, mapping.file != null, out);
        }
        out.flush();
    }
}
