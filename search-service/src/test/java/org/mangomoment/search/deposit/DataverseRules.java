package org.mangomoment.search.deposit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The structure of a dataset that Dataverse's native API documents, written down apart from the code that
/// writes it: fields of the citation block with `typeName`, `multiple`, `typeClass` and a value of that class.
final class DataverseRules {
    /// Fields that are required, with the part of each that is, if it has parts.
    private static final Map<String, String> REQUIRED = Map.of(
            "title", "",
            "author", "authorName",
            "datasetContact", "datasetContactEmail",
            "dsDescription", "dsDescriptionValue",
            "subject", "");

    private final List<String> broken = new ArrayList<>();

    private DataverseRules() {}

    /// What a dataset breaks; empty when it breaks none.
    static List<String> brokenBy(JsonNode dataset) {
        var rules = new DataverseRules();
        var citation = dataset.at("/datasetVersion/metadataBlocks/citation/fields");
        rules.must(citation.isArray(), "a citation block");
        var fields = new HashMap<String, JsonNode>();
        citation.forEach(field -> {
            rules.field(field);
            rules.must(fields.put(field.path("typeName").asText(), field) == null, "a field twice: " + field);
        });
        REQUIRED.forEach((name, part) -> {
            var values = fields.getOrDefault(name, citation).path("value");
            var given = part.isEmpty()
                    ? !(values.isArray() ? values.path(0) : values).asText().isBlank()
                    : !values.isEmpty()
                            && values.valueStream()
                                    .noneMatch(one -> one.path(part)
                                            .path("value")
                                            .asText()
                                            .isBlank());
            rules.must(given, name + " is required");
        });
        var version = dataset.path("datasetVersion");
        rules.must(
                version.has("termsOfUse")
                        || (version.path("license").has("name")
                                && version.path("license").has("uri")),
                "licence or terms");
        return rules.broken;
    }

    private void field(JsonNode field) {
        var name = field.path("typeName").asText();
        must(!name.isEmpty() && field.path("multiple").isBoolean(), "typeName and multiple: " + field);
        var value = field.path("value");
        must(value.isArray() == field.path("multiple").asBoolean(), name + " is multiple or not");
        var all = value.isArray() ? value : List.of(value);
        switch (field.path("typeClass").asText()) {
            case "primitive", "controlledVocabulary" -> all.forEach(one -> must(one.isTextual(), name + " is a text"));
            case "compound" ->
                all.forEach(one -> one.properties().forEach(part -> {
                    must(part.getKey().equals(part.getValue().path("typeName").asText()), name + "'s parts");
                    field(part.getValue());
                }));
            default -> must(false, name + "'s typeClass");
        }
    }

    private void must(boolean held, String rule) {
        if (!held) {
            broken.add(rule);
        }
    }
}
