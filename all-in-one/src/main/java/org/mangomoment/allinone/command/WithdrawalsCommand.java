package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango withdrawals`: the stories that were taken back and when they are gone.
@Command(
        name = "withdrawals",
        mixinStandardHelpOptions = true,
        description = "Lists the withdrawals that are under way, with the time by which every byte is gone.")
final class WithdrawalsCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--all", description = "Also those that are over.")
    boolean all;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var rows = desk.get("/api/withdrawals")
                    .path("withdrawals")
                    .valueStream()
                    .filter(one -> all || one.path("state").asText().equals("erasing"))
                    .toList();
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(DeskClient.JSON.writeValueAsString(rows));
            } else {
                out.println(rows.size() + (all ? " withdrawals" : " withdrawals under way"));
                rows.forEach(one -> out.printf(
                        "%s  %-12s by %-8s at %s  gone by %s%n",
                        one.path("id").asText(),
                        one.path("state").asText(),
                        one.path("by").asText(),
                        one.path("at").asText(),
                        one.path("bound").asText()));
            }
            out.flush();
            return 0;
        }
    }
}
