package org.mangomoment.allinone.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.mangomoment.schemas.codebook.CodebookCheck;
import org.mangomoment.schemas.codebook.CodebookRemark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango codebook check`: whether a file can be used, and what is odd about it.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether a codebook file can be used, and what is odd about it. Needs no running instance.",
            "Exit status 0: it can be used, whatever is odd. 1: it cannot."
        })
final class CodebookCheckCommand implements Callable<Integer> {
    @Mixin
    CodebookArgument codebook = new CodebookArgument();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /// What the command says as JSON.
    record Checked(int version, List<String> remarks) {}

    @Override
    public Integer call() throws Exception {
        var record = codebook.read();
        var remarks = CodebookCheck.remarks(record).stream()
                .map(CodebookRemark::words)
                .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(new Checked(record.getVersion(), remarks)));
        } else {
            remarks.forEach(out::println);
            out.printf(
                    "Version %d can be used: %d dimensions, %s.%n",
                    record.getVersion(),
                    record.getDimensions().size(),
                    remarks.isEmpty() ? "nothing odd" : "odd things: " + remarks.size());
        }
        out.flush();
        return 0;
    }
}
