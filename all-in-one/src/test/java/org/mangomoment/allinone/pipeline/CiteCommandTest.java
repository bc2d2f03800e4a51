package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;
import org.mangomoment.allinone.product.OnSharedDemo;

/// Results of the demonstration that are cited on the terminal.
@OnSharedDemo
class CiteCommandTest {
    @Test
    void aResultIsCitedWithATableOrWithWords(Demo demo) throws Exception {
        assertThat(demo.command("cite", "--query", "hand", "--words", "near").out())
                .contains("  words      near, as it was cited");
        var printed = demo.command("cite", "--query", "", "--rows", "dimension", "--columns", "language", "--json");
        var cited = Desk.JSON.readTree(printed.out());
        assertThat(cited.at("/figure/table/stories").asInt()).isPositive();
        var again = demo.command("citation", cited.path("id").asText());
        assertThat(again.out()).contains("  search     all stories", "  table      as it was cited");
    }

    @Test
    void whatDoesNotGoTogetherIsRefusedByName(Demo demo) {
        assertThat(demo.command("cite", "--query", "hand", "--words", "colour").err())
                .contains("words.show");
        assertThat(demo.command("cite", "--query", "hand", "--words", "near", "--rows", "language")
                        .err())
                .contains("either rows or words");
    }
}
