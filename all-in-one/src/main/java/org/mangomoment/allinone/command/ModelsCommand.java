package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `mango models`: every suggestion model with its state and figures.
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists the suggestion models with state, figures and what each would change.")
final class ModelsCommand extends DeskCommand {
    private static final String ROW = "%-18s %-10s %8s %9s %9s %12s  %s%n";

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        return desk.get("/api/models");
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        out.printf(ROW, "model", "state", "learned", "macro-F1", "before", "recall of no", "since, by");
        for (var model : answer.path("models")) {
            var compared = model.path("comparison");
            out.printf(
                    ROW,
                    model.path("id").asText(),
                    model.path("state").asText(),
                    model.path("trainedOn").asText(),
                    figure(compared.path("candidate").path("macroF1")),
                    figure(compared.path("inForce").path("macroF1")),
                    figure(compared.path("candidate").path("recallOfNo")),
                    model.path("at").asText() + " " + model.path("changedBy").asText());
            why(compared, out);
        }
    }

    private static void why(JsonNode compared, PrintWriter out) {
        if (!compared.isObject()) {
            return;
        }
        var changes = compared.path("changes");
        out.printf(
                "    measured on %d stories; suggests other dimensions for %d of %d, another eligibility for %d%n",
                compared.path("measured").asInt(),
                changes.path("differ").asInt(),
                changes.path("stories").asInt(),
                changes.path("verdicts").asInt());
        compared.path("objections")
                .forEach(objection -> out.printf("    not put into use automatically: %s%n", objection.asText()));
    }

    private static String figure(JsonNode figure) {
        return figure.isNumber() ? String.format(Locale.ROOT, "%.3f", figure.asDouble()) : "-";
    }
}
