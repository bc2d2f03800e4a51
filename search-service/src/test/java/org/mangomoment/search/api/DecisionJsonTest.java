package org.mangomoment.search.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.StoryView;

/// A decision is answered as the document of the API says.
class DecisionJsonTest {
    @Test
    void everyFieldOfADecisionIsDescribedAndEveryDescribedFieldIsThere() throws Exception {
        assertThat(Topics.DECISIONS.name()).as("lets records be copied").isEqualTo("decisions");
        var story = new StoryView(
                Synthetic.story("s-1", 1, "nl", "tekst"),
                null,
                null,
                List.of(Synthetic.decision("s-1", "ann", Synthetic.NOON, "yes", "respect")));
        try (var document = ReadingApi.class.getResourceAsStream("openapi.json")) {
            var described = new ArrayList<String>();
            new ObjectMapper()
                    .readTree(document)
                    .at("/components/schemas/Decision/properties")
                    .fieldNames()
                    .forEachRemaining(described::add);
            assertThat(DecisionJson.of(story).getFirst().keySet()).containsExactlyInAnyOrderElementsOf(described);
        }
    }
}
