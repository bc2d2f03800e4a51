package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import org.mangomoment.schemas.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `mango model promote|refuse|roll-back ID`: a steward's word on a model.
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description =
                "Puts a candidate into use whatever its figures say, refuses it, or goes back to an earlier model.")
final class ModelCommand extends DeskCommand {
    enum Act {
        PROMOTE,
        REFUSE,
        ROLL_BACK;

        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    @Parameters(index = "0", description = "promote, refuse or roll-back.")
    Act act = Act.PROMOTE;

    @Parameters(index = "1", paramLabel = "ID", description = "The model, as 'mango models' calls it.")
    String model = "";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return new ModelRequestCommand(desk).ask("/api/models/" + DeskClient.encoded(model) + "/" + act);
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.println(ModelRequestCommand.sentence(answer));
    }

    @Override
    int status(JsonNode answer) {
        return ModelRequestCommand.status(answer);
    }
}
