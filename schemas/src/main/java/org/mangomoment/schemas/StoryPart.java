package org.mangomoment.schemas;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/// The key of something that belongs to a story: a decision, a redaction request. Written as `STORY/PART`.
///
/// @param storyId the story's id, without a slash
/// @param partId  the id of the part
public record StoryPart(String storyId, String partId) {
    public StoryPart {
        if (storyId.isEmpty() || storyId.indexOf('/') >= 0 || partId.isEmpty()) {
            throw new IllegalArgumentException("A story part's key needs a story id without a slash and a part id.");
        }
    }

    @Override
    public String toString() {
        return storyId + "/" + partId;
    }

    static Serde<StoryPart> serde() {
        return Serdes.serdeFrom(
                (_, key) -> key.toString().getBytes(StandardCharsets.UTF_8), (topic, bytes) -> parse(topic, bytes));
    }

    private static StoryPart parse(String topic, byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) {
            throw new UnreadableRecord(topic, "the key is not of the form STORY/PART");
        }
        return new StoryPart(text.substring(0, slash), text.substring(slash + 1));
    }
}
