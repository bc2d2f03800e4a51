package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango rebuild-index`: the search index made anew from the log.
@Command(
        name = "rebuild-index",
        mixinStandardHelpOptions = true,
        description =
                "Makes the search index anew from the log. It gives the same answers afterwards; nothing is lost.")
final class RebuildIndexCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var answer = desk.post("/api/index/rebuild");
            var out = spec.commandLine().getOut();
            out.println(
                    json
                            ? answer.toString()
                            : "The index was made anew: "
                                    + answer.path("stories").asLong() + " stories.");
            out.flush();
            return 0;
        }
    }
}
