package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.mangomoment.search.api.CodingApi;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mango import-coding FILE`: what was coded elsewhere, as decisions of one more coder.
@Command(
        name = "import-coding",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in a REFI-QDA project (.qdpx) that was coded in QualCoder, NVivo, MAXQDA or ATLAS.ti:",
            "its codings become decisions of one more coder, with the words they stand on. What does not match is listed."
        })
final class ImportCodingCommand extends DeskCommand {
    @Parameters(paramLabel = "FILE", description = "A .qdpx that was exported here and coded elsewhere.")
    Path file = Path.of("");

    @Option(names = "--coder", required = true, paramLabel = "NAME", description = "Whose codings they are.")
    String coder = "";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.post(CodingApi.PATH + "?coder=" + DeskClient.encoded(coder), file);
    }

    @Override
    int status(JsonNode answer) {
        return answer.path("refused").isEmpty() ? 0 : 1;
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.printf(
                "%,d stories decided, %,d were there already; %,d codings, %,d more were in the project before%n",
                answer.path("decided").asInt(),
                answer.path("repeated").asInt(),
                answer.path("codings").asInt(),
                answer.path("ours").asInt());
        if (answer.path("notes").asInt() > 0) {
            out.printf("%,d notes became parts of memos%n", answer.path("notes").asInt());
        }
        list(answer, "unmatched", "Documents that are no story here", out);
        list(answer, "unknownCodes", "Codes that are no dimension", out);
        list(answer, "unmatchedNotes", "Notes that are on no story here", out);
        list(answer, "shortened", "Stories whose notes were cut off", out);
        list(answer, "refused", "Stories that could not be decided on", out);
        if (answer.path("unplaced").asInt() > 0) {
            out.printf(
                    "%,d codings stand on words that are in no story%n",
                    answer.path("unplaced").asInt());
        }
    }

    private static void list(JsonNode answer, String name, String what, PrintWriter out) {
        if (!answer.path(name).isEmpty()) {
            out.println(what + ":");
            answer.path(name).forEach(one -> out.println("  " + one.asText()));
        }
    }
}
