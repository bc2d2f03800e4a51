package org.mangomoment.allinone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;

/// The table of topics in ARCHITECTURE.md says what the topics say of themselves.
class TopicTableTest {
    @Test
    void theTableIsTheOneOfTheTopics() throws IOException {
        var document = Files.readString(Path.of("..", "ARCHITECTURE.md"));
        assertThat(document)
                .contains("""
                | topic | value | written by | read by |
                |---|---|---|---|
                """ + Topics.all().stream().map(TopicTableTest::row).collect(Collectors.joining("\n")));
    }

    private static String row(Topic<?, ?> topic) {
        var use = topic.use();
        var key = use.key().equals("story") ? "" : " (" + use.key() + ")";
        return "| " + topic.name() + key + " | " + use.holds() + " | " + names(use.writers()) + " | "
                + names(use.readers()) + " |";
    }

    private static String names(Set<Service> services) {
        return services.stream()
                .sorted(Comparator.naturalOrder())
                .map(Service::id)
                .collect(Collectors.joining(", "));
    }
}
