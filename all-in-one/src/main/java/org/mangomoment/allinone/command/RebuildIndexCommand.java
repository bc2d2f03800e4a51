package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/// `mango rebuild-index`: the search index made anew from the log.
@Command(
        name = "rebuild-index",
        mixinStandardHelpOptions = true,
        description =
                "Makes the search index anew from the log. It gives the same answers afterwards; nothing is lost.")
final class RebuildIndexCommand extends DeskCommand {
    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.post("/api/index/rebuild");
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.println(
                "The index is being made anew from the log; until that is done, searches find what they found before.");
    }
}
