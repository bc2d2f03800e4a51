package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.allinone.product.CommandRun;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.OnSharedDemo;

/// Colleagues from the terminal.
@OnSharedDemo
class AccountCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aColleagueIsInvitedChangedDisabledAndResetByCommands(Demo demo) throws Exception {
        var invited = run(demo, "invite", "terminal.tom", "--role", "researcher");
        assertThat(invited.status()).as(invited.err()).isZero();
        assertThat(invited.out())
                .contains("shown this once", demo.deskAddress() + "/invitation?token=")
                .contains("It works once, until 2");
        assertThat(run(demo, "role", "terminal.tom", "reviewer").out()).contains("terminal.tom", "reviewer");
        assertThat(run(demo, "disable", "terminal.tom").out()).contains("disabled");
        assertThat(run(demo, "reset", "terminal.tom").err()).contains("enable it before");
        assertThat(run(demo, "enable", "terminal.tom").out()).contains("invited");
        var reset = JSON.readTree(run(demo, "reset", "terminal.tom", "--json").out());
        assertThat(reset.path("link").asText()).contains("/invitation?token=");
        assertThat(reset.path("changes").findValuesAsText("by")).containsOnly("operator");
        var listed = run(demo, "list").out();
        assertThat(listed).contains("terminal.tom", "never seen").doesNotContain("token=");
        assertThat(JSON.readTree(run(demo, "list", "--json").out())
                        .path("accounts")
                        .findValuesAsText("name"))
                .contains("terminal.tom", "steward");
    }

    @Test
    void mistakesAreExplained(Demo demo) {
        assertThat(run(demo, "disable", "steward").err()).contains("No other steward can sign in");
        assertThat(run(demo, "invite", "Tom!", "--role", "boss").err()).contains("- name", "- role");
        assertThat(run(demo, "reset", "nobody").err()).contains("There is no account of that name");
        assertThat(run(demo, "invite", "tom").status()).isEqualTo(2);
    }

    private static CommandRun run(Demo demo, String... arguments) {
        List<String> all = new ArrayList<>(List.of("account"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--folder", demo.folder().toString()));
        return CommandRun.of(all.toArray(String[]::new));
    }
}
