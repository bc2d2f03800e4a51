package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mango channel hook NAME`: makes a hook address and shows it once.
@Command(
        name = "hook",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a hook address, for a tool that can send no key: it brings stories in and does nothing else.",
            "End it with: mango channel revoke NAME --key ID"
        })
final class ChannelHookCommand extends ChannelCommand.Act {
    @Parameters(paramLabel = "NAME", description = "The channel.")
    String name = "";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        var path = "/api/channels/" + DeskClient.encoded(name) + "/hooks";
        return desk.post(path, DeskClient.JSON.createObjectNode());
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.println("The hook address of channel " + name + ", shown this once and kept nowhere;");
        out.println("before it comes the address of the page where stories are told:");
        out.println();
        out.println("  " + answer.path("hook").asText());
        out.println();
        out.println("Whoever has it can bring stories in, read none and take none back; docs/mapping.md says more.");
    }
}
