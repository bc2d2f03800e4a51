package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// A command that asks the desk of a running instance one thing and prints the answer: as it came with `--json`, in
/// words otherwise.
abstract class DeskCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    abstract JsonNode ask(DeskClient desk) throws Exception;

    /// Prints the answer for people.
    abstract void tell(JsonNode answer, PrintWriter out);

    /// The exit status that goes with an answer.
    int status(JsonNode answer) {
        return 0;
    }

    @Override
    public final Integer call() throws Exception {
        var desk = new DeskClient(folder.running());
        var answer = ask(desk);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(answer);
        } else {
            tell(answer, out);
        }
        out.flush();
        return status(answer);
    }
}
