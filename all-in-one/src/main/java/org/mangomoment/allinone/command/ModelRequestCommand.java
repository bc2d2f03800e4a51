package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;

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
            var wish = desk.get("/api/model-requests/" + request);
            if (wish.path("outcome").isTextual()) {
                return wish;
            }
            Thread.sleep(LOOK_EVERY);
        }
        throw new Failed("The classifier has not answered within " + LONGEST_WAIT.toMinutes()
                + " minutes; is it running? The wish stays: 'mango models' shows what becomes of it.");
    }

    /// The exit status: 0 when it was done.
    static int status(JsonNode wish) {
        return switch (wish.path("outcome").asText()) {
            case "promoted", "candidate", "unchanged", "retired" -> 0;
            default -> 1;
        };
    }

    /// What became of it, for people.
    static String sentence(JsonNode wish) {
        var outcome = wish.path("outcome").asText();
        var model = wish.path("result").asText(wish.path("model").asText(""));
        return switch (outcome) {
            case "promoted" -> model + " is in use; every story gets its suggestions now.";
            case "candidate" ->
                model
                        + " waits for a steward: its figures do not let it be used automatically. 'mango models' says why.";
            case "unchanged" -> "The decisions teach what " + model + " knows already.";
            case "retired" -> model + " is retired.";
            case "too-few" -> "There are too few decided stories to learn from (setting learning.fewest).";
            case "failed" -> "The training failed; the log says where.";
            case "no-such-model" -> "There is no such model; 'mango models' lists them.";
            case "not-a-candidate" -> "It is no candidate; only candidates are promoted or refused.";
            case "not-retired" -> "It is not retired; one goes back to a retired model only.";
            case "other-codebook" -> "It was made with another codebook than the one in use.";
            case "let-go" -> "It is so old that only its figures were kept.";
            default -> "The classifier answered: " + outcome;
        };
    }
}
