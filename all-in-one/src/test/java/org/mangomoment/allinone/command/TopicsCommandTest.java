package org.mangomoment.allinone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;

/// The topics as an operator sees them.
class TopicsCommandTest {
    @Test
    void everyTopicIsListed() {
        assertThat(Topics.all()).allSatisfy(topic -> assertThat(printed()).contains(topic.name()));
    }

    @Test
    void theIngestServiceCannotReadStoriesBackOnASecuredCluster() {
        var rules = printed("--acls")
                .lines()
                .filter(line -> line.contains("User:mango-ingest"))
                .toList();
        assertThat(rules)
                .filteredOn(line -> line.endsWith("--topic submissions"))
                .singleElement()
                .asString()
                .contains("--operation Write")
                .doesNotContain("--operation Read");
        assertThat(rules).noneMatch(line -> line.endsWith("--topic stories") || line.endsWith("--topic decisions"));
    }

    @Test
    void onlyTheClassifierMayReadRawText() {
        assertThat(printed("--acls")
                        .lines()
                        .filter(line -> line.endsWith("--topic submissions") && line.contains("--operation Read")))
                .singleElement()
                .asString()
                .contains("User:mango-classifier");
    }

    @Test
    void theStreamMayUseWhatItNamesAfterItsApplicationId() {
        assertThat(printed("--acls", "--application-id", "ward-b").lines().filter(line -> line.contains(" ward-b ")))
                .hasSize(3)
                .allMatch(line -> line.contains("User:mango-classifier") && line.contains("prefixed"));
    }

    private static String printed(String... options) {
        var out = new StringWriter();
        var line = Commands.line().setOut(new PrintWriter(out));
        var arguments = new String[options.length + 1];
        arguments[0] = "topics";
        System.arraycopy(options, 0, arguments, 1, options.length);
        assertThat(line.execute(arguments)).isZero();
        return out.toString();
    }
}
