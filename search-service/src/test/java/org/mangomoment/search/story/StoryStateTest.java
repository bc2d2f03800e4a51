package org.mangomoment.search.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;

class StoryStateTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    @Test
    void suggestionsOfAnEarlierModelThatComeLateChangeNothing() {
        var earlier = suggestions("cues-1", 1, 10);
        var later = suggestions("trained-1", 1, 20);
        var back = suggestions("cues-1", 1, 30);
        var state = StoryState.unknown("one");
        assertThat(state.with(later).with(earlier).suggestions()).isEqualTo(later);
        assertThat(state.with(earlier).with(later).suggestions()).isEqualTo(later);
        assertThat(state.with(later).with(back).suggestions()).isEqualTo(back);
    }

    @Test
    void suggestionsForANewerTextCountWhateverTheirModel() {
        var old = suggestions("trained-1", 1, 20);
        var fresh = suggestions("cues-1", 2, 10);
        assertThat(StoryState.unknown("one").with(old).with(fresh).suggestions())
                .isEqualTo(fresh);
    }

    private static Suggestions suggestions(String modelId, long version, long since) {
        return Suggestions.newBuilder(Synthetic.suggestions("one", version))
                .setModelId(modelId)
                .setModelSince(Instant.ofEpochMilli(since))
                .build();
    }
}
