package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;

/// What a steward asks on the terminal goes by the log to the trainer and comes back. The loop itself is tried
/// where the classifier is.
@OnSharedDemo
class ModelsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theTrainerAnswersWhatIsAskedOnTheTerminal(Demo demo) throws Exception {
        var listed = run(demo, 0, "models", "--json");
        assertThat(listed.path("inForce").asText()).isEqualTo("starter-1");
        assertThat(listed.path("models").path(0).path("state").asText()).isEqualTo("active");
        assertThat(run(demo, 1, "train", "--json").path("outcome").asText()).isEqualTo("too-few");
        assertThat(run(demo, 1, "model", "refuse", "starter-1", "--json")
                        .path("outcome")
                        .asText())
                .isEqualTo("not-a-candidate");
        assertThat(run(demo, 0, "model", "roll-back", "starter-1", "--json")
                        .path("outcome")
                        .asText())
                .isEqualTo("promoted");
        var folder = demo.folder().toString();
        assertThat(CommandRun.of("model", "promote", "nothing", "--folder", folder)
                        .err())
                .contains("There is no such model");
        assertThat(CommandRun.of("models", "--folder", folder).out())
                .contains("cues-1", "retired", "starter-1", "active");
        assertThat(demo.desk("steward").get("/api/models").path("inForce").asText())
                .isEqualTo("starter-1");
        assertThat(demo.desk("reviewer").raw("/steward/models").statusCode()).isEqualTo(403);
    }

    private static JsonNode run(Demo demo, int status, String... command) throws Exception {
        var arguments = new String[command.length + 2];
        System.arraycopy(command, 0, arguments, 0, command.length);
        arguments[command.length] = "--folder";
        arguments[command.length + 1] = demo.folder().toString();
        var run = CommandRun.of(arguments);
        assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
        return JSON.readTree(run.out());
    }
}
