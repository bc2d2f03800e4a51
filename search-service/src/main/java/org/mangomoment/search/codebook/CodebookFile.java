package org.mangomoment.search.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the codebook's JSON file (docs/codebook.md) as far as readers need it; cues are left out.
final class CodebookFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CodebookFile() {}

    /// @throws IllegalArgumentException when it is no codebook
    static CodebookView read(String json) {
        try {
            var file = JSON.readTree(json);
            var dimensions = new ArrayList<DimensionEntry>();
            file.path("dimensions").forEach(entry -> dimensions.add(dimension(entry)));
            return new CodebookView(file.path("version").asInt(), dimensions, reasons(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("The codebook is no JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static DimensionEntry dimension(JsonNode entry) {
        var id = entry.path("id").asText();
        var label = wording(entry.path("label"));
        return new DimensionEntry(
                id,
                label == null ? new Wording(id, id) : label,
                wording(entry.path("definition")),
                wording(entry.path("include")),
                wording(entry.path("exclude")));
    }

    private static List<ReasonEntry> reasons(JsonNode file) {
        var reasons = new ArrayList<ReasonEntry>();
        file.path("eligibility").path("reasons").forEach(entry -> {
            var id = entry.path("id").asText();
            var label = wording(entry.path("label"));
            reasons.add(new ReasonEntry(id, label == null ? new Wording(id, id) : label));
        });
        return reasons;
    }

    private static @Nullable Wording wording(JsonNode node) {
        return node.isObject()
                ? new Wording(node.path("nl").asText(), node.path("en").asText())
                : null;
    }
}
