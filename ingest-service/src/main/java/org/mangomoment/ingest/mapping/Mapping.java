package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.signature.SignatureScheme;

/// Turns what a survey tool sends into an object of the push form. Immutable.
///
/// @param rules     by field of the push form, as `period.year`
/// @param signature how the tool signs what it sends, when it does so in a way of its own
public record Mapping(Map<String, Rule> rules, @Nullable SignatureScheme signature) {
    public Mapping {
        rules = Map.copyOf(rules);
    }

    /// The push form of what was told; fields that were not told are left out, values that are in no table are left as
    /// they are, for the rules of stories to name.
    public ObjectNode apply(JsonNode told) {
        var story = JsonNodeFactory.instance.objectNode();
        rules.forEach((field, rule) -> rule.value(told, Kind.of(field)).ifPresent(value -> put(story, field, value)));
        return story;
    }

    private static void put(ObjectNode story, String field, JsonNode value) {
        var dot = field.indexOf('.');
        var into = dot < 0 ? story : story.withObjectProperty(field.substring(0, dot));
        into.set(field.substring(dot + 1), value);
    }
}
