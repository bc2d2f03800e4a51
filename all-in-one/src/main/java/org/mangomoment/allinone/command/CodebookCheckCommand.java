package org.mangomoment.allinone.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookCheck;
import org.mangomoment.schemas.codebook.CodebookRemark;
import org.mangomoment.schemas.codebook.FurtherCodebooks;
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
    ///
    /// @param beside how many dimensions each codebook beside the first has
    record Checked(int version, List<String> remarks, Map<String, Integer> beside) {}

    @Override
    public Integer call() throws Exception {
        var record = codebook.read();
        var remarks = CodebookCheck.remarks(record).stream()
                .map(CodebookRemark::words)
                .toList();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(new Checked(record.getVersion(), remarks, beside(record))));
        } else {
            remarks.forEach(out::println);
            out.printf(
                    "Version %d can be used: %d dimensions, %s%s.%n",
                    record.getVersion(),
                    record.getDimensions().size(),
                    words(beside(record)),
                    remarks.isEmpty() ? "nothing odd" : "odd things: " + remarks.size());
        }
        out.flush();
        return 0;
    }

    private static Map<String, Integer> beside(Codebook codebook) {
        var beside = new LinkedHashMap<String, Integer>();
        codebook.getBeside()
                .forEach(further -> beside.put(
                        further.getId(),
                        FurtherCodebooks.dimensions(further, codebook).size()));
        return beside;
    }

    private static String words(Map<String, Integer> beside) {
        return beside.entrySet().stream()
                .map(further -> further.getValue() + " of them in codebook " + further.getKey() + ", ")
                .collect(Collectors.joining());
    }
}
