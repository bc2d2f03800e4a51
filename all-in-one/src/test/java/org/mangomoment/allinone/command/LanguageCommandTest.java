package org.mangomoment.allinone.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void goldSaysHowWellLanguagesAreTold() throws IOException {
        var gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"id": "a", "text": "De zuster bleef bij mij.", "gold": "nl"}
                {"id": "b", "text": "She stayed with me.", "gold": "fr"}
                """).toString();
        assertThat(run("--gold", gold)).isZero();
        assertThat(out.toString())
                .contains(
                        "undeclared: 2 texts, accuracy 0.500",
                        "fr told as en 1",
                        "missed b: fr, told en",
                        "declared: 2");
        out.getBuffer().setLength(0);
        assertThat(run("--gold", gold, "--json")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .path("undeclared")
                        .path("accuracy")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void withoutGoldEachLineIsTold() throws IOException {
        var lines = Files.writeString(folder.resolve("lines.jsonl"), "{\"text\": \"Dag zuster\"}\n");
        assertThat(run("--jsonl", lines.toString())).isZero();
        assertThat(out.toString()).contains("\"language\":\"nl\"");
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "language";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Commands.line().setOut(new PrintWriter(out)).execute(all);
    }
}
