package org.mangomoment.allinone.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mangomoment.allinone.product.Demo;
import org.mangomoment.allinone.product.Desk;

/// A steward's program that decides on stories through the API, again and again, until the desk does not answer.
final class DecidingProgram {
    private static final int STORIES = 20;

    private final List<String> stories = new ArrayList<>();
    private final Map<UUID, String> sent = new ConcurrentHashMap<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    DecidingProgram(Demo demo) throws IOException, InterruptedException {
        demo.desk("steward")
                .get("/api/search?q=&size=" + STORIES)
                .path("hits")
                .forEach(hit -> stories.add(hit.path("id").asText()));
        assertThat(stories).hasSize(STORIES);
    }

    /// Decides until there is no answer.
    void decide(Demo demo) {
        var desk = demo.desk("steward");
        for (var number = 0; ; number++) {
            var act = UUID.randomUUID();
            sent.put(act, stories.get(number % STORIES));
            try {
                send(desk, act);
            } catch (IOException _) {
                return;
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    /// Sends what was not answered, as it was.
    void sendAgain(Demo demo) throws IOException, InterruptedException {
        assertThat(sent).as("the kill came while stories were decided on").hasSizeGreaterThan(acknowledged.size());
        for (var act : sent.keySet()) {
            if (!acknowledged.contains(act)) {
                send(demo.desk("steward"), act);
            }
        }
        assertThat(acknowledged).hasSameSizeAs(sent.keySet());
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /// What was answered is there, and nothing is there twice.
    void assertThereOnce(Demo demo) throws IOException, InterruptedException {
        var shown = new ArrayList<UUID>();
        for (var story : stories) {
            for (var act : acts(demo, story, "steward")) {
                assertThat(sent).containsEntry(act, story);
                shown.add(act);
            }
        }
        assertThat(shown).doesNotHaveDuplicates().containsAll(acknowledged);
    }

    /// The ids of what an account has decided on a story.
    static List<UUID> acts(Demo demo, String story, String account) throws IOException, InterruptedException {
        return demo.desk("steward")
                .get("/api/stories/" + story)
                .path("decisions")
                .valueStream()
                .filter(decision -> decision.path("reviewer").asText().equals(account))
                .map(decision -> UUID.fromString(decision.path("decisionId").asText()))
                .toList();
    }

    private void send(Desk desk, UUID act) throws IOException, InterruptedException {
        var answer = desk.post("/api/stories/" + sent.get(act) + "/decisions", """
                {"decisionId": "%s", "eligibility": {"verdict": "yes"}}""".formatted(act));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        acknowledged.add(act);
    }
}
