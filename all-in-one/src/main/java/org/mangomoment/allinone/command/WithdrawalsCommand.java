package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `mango withdrawals`: the stories that were taken back and when they are gone.
@Command(
        name = "withdrawals",
        mixinStandardHelpOptions = true,
        description = "Lists the withdrawals that are under way, with the time by which every byte is gone.")
final class WithdrawalsCommand extends DeskCommand {
    @Option(names = "--all", description = "Also those that are over.")
    boolean all;

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        var rows = DeskClient.JSON.createArrayNode();
        desk.get("/api/withdrawals").path("withdrawals").forEach(one -> {
            if (all || one.path("state").asText().equals("erasing")) {
                rows.add(one);
            }
        });
        return rows;
    }

    @Override
    void tell(JsonNode rows, PrintWriter out) {
        out.println(rows.size() + (all ? " withdrawals" : " withdrawals under way"));
        rows.forEach(one -> {
            out.printf(
                    "%s  %-12s by %-8s at %s  gone by %s%n",
                    one.path("id").asText(),
                    one.path("state").asText(),
                    one.path("by").asText(),
                    one.path("at").asText(),
                    one.path("bound").asText());
            one.path("exports")
                    .forEach(export -> out.printf(
                            "  exported by %s at %s for %s: %s%n",
                            export.path("by").asText(),
                            export.path("at").asText(),
                            export.path("purpose").asText(),
                            export.path("id").asText()));
        });
    }
}
