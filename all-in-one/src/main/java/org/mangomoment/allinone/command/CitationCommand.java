package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mango citation ID`: a result that was frozen.
@Command(
        name = "citation",
        mixinStandardHelpOptions = true,
        description = "Shows a result that was frozen with 'mango cite' or at the desk, and what is left of it.")
final class CitationCommand extends DeskCommand {
    @Parameters(paramLabel = "ID", description = "The citation's id.")
    String id = "";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.get("/api/citations/" + DeskClient.encoded(id));
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        CitationText.print(answer, out);
    }
}
