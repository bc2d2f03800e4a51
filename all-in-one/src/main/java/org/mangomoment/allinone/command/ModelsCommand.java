package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango models`: every suggestion model with its state and figures.
@Command(
        name = "models",
        mixinStandardHelpOptions = true,
        description = "Lists the suggestion models with state, figures and what each would change.")
final class ModelsCommand implements Callable<Integer> {
    private static final String ROW = "%-18s %-10s %8s %9s %9s %12s  %s%n";

    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var answer = desk.get("/api/models");
            var out = spec.commandLine().getOut();
            if (json) {
                out.println(answer);
            } else {
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
                            model.path("at").asText() + " "
                                    + model.path("changedBy").asText());
                    why(compared, out);
                }
            }
            out.flush();
            return 0;
        }
    }

    private static void why(JsonNode compared, PrintWriter out) {
        if (!compared.isObject()) {
            return;
        }
        var changes = compared.path("changes");
        out.printf(
                "    measured on %d stories; suggests otherwise for %d of %d%n",
                compared.path("measured").asInt(),
                changes.path("differ").asInt(),
                changes.path("stories").asInt());
        compared.path("objections")
                .forEach(objection -> out.printf("    not put in force by itself: %s%n", objection.asText()));
    }

    private static String figure(JsonNode figure) {
        return figure.isNumber() ? String.format(Locale.ROOT, "%.3f", figure.asDouble()) : "-";
    }
}
