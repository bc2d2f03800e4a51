package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.mangomoment.schemas.ModelOutcome;
import org.mangomoment.schemas.Words;

/// Asks something concerning models and waits for what becomes of it.
final class ModelRequestCommand {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(30);

    private final DeskClient desk;

    ModelRequestCommand(DeskClient desk) {
        this.desk = desk;
    }

    /// The answer: `outcome`, and `result` when a model came of it.
    ///
    /// @param path of the desk's API that is asked
    JsonNode ask(String path) throws IOException, InterruptedException {
        var request = desk.post(path).path("request").asText();
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (System.nanoTime() < deadline) {
            var answer = desk.get("/api/model-requests/" + request);
            if (answer.path("outcome").isTextual()) {
                return answer;
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new Failed("The classifier has not answered within " + LONGEST_WAIT.toMinutes()
                + " minutes; is it running? The request stays: 'mango models' shows what becomes of it.");
    }

    /// The exit status: 0 when it was done.
    static int status(JsonNode answer) {
        return switch (outcome(answer)) {
            case PROMOTED, CANDIDATE, UNCHANGED, RETIRED -> 0;
            case TOO_FEW, FAILED, NO_SUCH_MODEL, NOT_A_CANDIDATE, NOT_RETIRED, OTHER_CODEBOOK, LET_GO, UNKNOWN -> 1;
        };
    }

    /// What became of it, for people.
    static String sentence(JsonNode answer) {
        var model = answer.path("result").asText(answer.path("model").asText(""));
        return switch (outcome(answer)) {
            case PROMOTED -> model + " is in use; every story gets its suggestions now.";
            case CANDIDATE ->
                model
                        + " waits for a steward: its figures do not let it be used automatically. 'mango models' says why.";
            case UNCHANGED -> "The decisions teach what " + model + " knows already.";
            case RETIRED -> model + " is retired.";
            case TOO_FEW -> "There are too few decided stories to learn from (setting learning.fewest).";
            case FAILED -> "The training failed; the log says where.";
            case NO_SUCH_MODEL -> "There is no such model; 'mango models' lists them.";
            case NOT_A_CANDIDATE -> "It is no candidate; only candidates are promoted or refused.";
            case NOT_RETIRED -> "It is not retired; one goes back to a retired model only.";
            case OTHER_CODEBOOK -> "It was made with another codebook than the one in use.";
            case LET_GO -> "It is so old that only its figures were kept.";
            case UNKNOWN -> "The classifier answered: " + answer.path("outcome").asText();
        };
    }

    private static ModelOutcome outcome(JsonNode answer) {
        return Words.find(ModelOutcome.class, answer.path("outcome").asText()).orElse(ModelOutcome.UNKNOWN);
    }
}
