package org.mangomoment.search.deposit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Rules of RO-Crate 1.2 (<https://w3id.org/ro/crate/1.2>) for what deposits use of it, written down apart
/// from the code
/// that writes them. MUST and SHOULD are asked for alike.
final class CrateRules {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String DESCRIPTOR = "ro-crate-metadata.json";

    private final List<String> broken = new ArrayList<>();
    private final Map<String, JsonNode> entities = new HashMap<>();

    private CrateRules() {}

    /// What a crate breaks; empty when it breaks none.
    ///
    /// @param files the archive's, by path: their lengths
    static List<String> brokenBy(JsonNode crate, Map<String, Integer> files) {
        var rules = new CrateRules();
        rules.check(crate, files);
        return rules.broken;
    }

    private void check(JsonNode crate, Map<String, Integer> files) {
        must(crate.path("@context").asText().equals("https://w3id.org/ro/crate/1.2/context"), "context");
        for (var entity : crate.path("@graph")) {
            must(entities.put(entity.path("@id").asText(), entity) == null, "@id twice: " + entity.path("@id"));
            must(entity.has("@type"), "no @type: " + entity.path("@id"));
        }
        var descriptor = entity(DESCRIPTOR);
        must(descriptor.path("@type").asText().equals("CreativeWork"), "descriptor's @type");
        must(reference(descriptor, "conformsTo").equals("https://w3id.org/ro/crate/1.2"), "conformsTo");
        var root = entity(reference(descriptor, "about"));
        must(root.path("@id").asText().equals("./"), "root's @id");
        must(root.path("@type").asText().equals("Dataset"), "root's @type");
        for (var property : List.of("name", "description")) {
            must(!root.path(property).asText().isBlank(), "root's " + property);
        }
        must(DAY.matcher(root.path("datePublished").asText()).matches(), "root's datePublished");
        var licence = entity(reference(root, "license"));
        must(!licence.path("name").asText().isBlank() && licence.has("description"), "licence's name, description");
        files(root, files);
        references(crate);
    }

    private void files(JsonNode root, Map<String, Integer> files) {
        var parts = new TreeSet<String>();
        root.path("hasPart").forEach(part -> parts.add(part.path("@id").asText()));
        var described = new TreeSet<String>();
        entities.forEach((id, entity) -> {
            if (entity.path("@type").asText().equals("File")) {
                described.add(id);
                must(!id.contains("\\") && !id.startsWith("/") && !id.contains(" "), "path " + id);
                for (var property : List.of("name", "description", "encodingFormat")) {
                    must(!entity.path(property).asText().isBlank(), id + "'s " + property);
                }
                if (entity.has("contentSize")) {
                    var length = String.valueOf(files.get(id));
                    must(entity.path("contentSize").asText().equals(length), id + "'s contentSize");
                }
            }
        });
        var present = new TreeSet<>(files.keySet());
        must(present.remove(DESCRIPTOR), "the descriptor is not in the archive");
        must(described.equals(present), "described " + described + ", present " + present);
        must(parts.equals(present), "parts " + parts + ", present " + present);
    }

    /// Everything that is referred to is described, but for the specification itself.
    private void references(JsonNode crate) {
        Set<String> targets = new HashSet<>();
        crate.path("@graph").forEach(entity -> entity.forEach(value -> collect(value, targets)));
        targets.remove("https://w3id.org/ro/crate/1.2");
        targets.forEach(target -> must(entities.containsKey(target), "not described: " + target));
    }

    private static void collect(JsonNode value, Set<String> targets) {
        if (value.isArray()) {
            value.forEach(one -> collect(one, targets));
        } else if (value.has("@id")) {
            targets.add(value.path("@id").asText());
        }
    }

    private JsonNode entity(String id) {
        var entity = entities.get(id);
        if (entity == null) {
            throw new AssertionError("There is no entity " + id);
        }
        return entity;
    }

    private static String reference(JsonNode entity, String property) {
        return entity.path(property).path("@id").asText();
    }

    private void must(boolean held, String rule) {
        if (!held) {
            broken.add(rule);
        }
    }
}
