package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango codebook diff`: what differs between two versions.
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Says what differs between the codebook in use, or BEFORE, and a file.")
final class CodebookDiffCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Mixin
    CodebookArgument after = new CodebookArgument();

    @Nullable
    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BEFORE",
            description = "The codebook to compare FILE with (default: the one in use).")
    Path before;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var changes = CodebookComparison.between(before(), after.read());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(changes));
        } else {
            tell(changes, out);
        }
        out.flush();
        return 0;
    }

    private Codebook before() throws Exception {
        return before == null ? CodebookShowCommand.inUse(folder.kafka()) : CodebookArgument.read(before);
    }

    /// Prints a line for each difference.
    static void tell(List<CodebookChange> changes, PrintWriter out) {
        if (changes.isEmpty()) {
            out.println("Nothing differs.");
        }
        for (var change : changes) {
            out.println(change.subject() + ": " + change.kind().words()
                    + (change.detail().isEmpty() ? "" : " (" + change.detail() + ")"));
        }
    }
}
