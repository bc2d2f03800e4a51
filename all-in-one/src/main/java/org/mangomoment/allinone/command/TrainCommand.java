package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/// `mango train`: a model from all decisions, now.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a suggestion model on all decisions and puts it into use when it is not worse.")
final class TrainCommand extends DeskCommand {
    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return new ModelRequestCommand(desk).ask("/api/models/train");
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
