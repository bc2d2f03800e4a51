package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.OnSharedDemo;

/// Results of the demonstration that are cited on the terminal.
@OnSharedDemo
class CiteCommandTest {
    @Test
    void aResultIsCitedWithATableOrWithWords(Demo demo) throws Exception {
        assertThat(cite(demo, "--query", "hand", "--words", "near").out())
                .contains("  words      near, as it was cited");
        var printed = cite(demo, "--query", "", "--rows", "dimension", "--columns", "language", "--json");
        var cited = Desk.JSON.readTree(printed.out());
        assertThat(cited.at("/figure/table/stories").asInt()).isPositive();
        var again = CommandRun.of(
                "citation", cited.path("id").asText(), "--folder", demo.folder().toString());
        assertThat(again.out()).contains("  search     all stories", "  table      as it was cited");
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedByName(Demo demo) {
        assertThat(cite(demo, "--query", "hand", "--words", "colour").err()).contains("words.show");
        assertThat(cite(demo, "--query", "hand", "--words", "near", "--rows", "language")
                        .err())
                .contains("either rows or words");
    }

    private static CommandRun cite(Demo demo, String... options) {
        var arguments = new String[options.length + 3];
        arguments[0] = "cite";
        arguments[1] = "--folder";
        arguments[2] = demo.folder().toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(arguments);
    }
}
