package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.signature.SignatureScheme;
import org.mangomoment.schemas.ChannelTerms;

/// Reads a mapping file (docs/mapping.md) and names every problem at once.
public final class MappingFile {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final Set<String> ALWAYS = Set.of("text", "idempotencyKey");
    private static final Set<String> MEMBERS =
            Set.of("mapping", "comment", "signature", "fields", "events", "version", "alwaysOk");
    private static final Set<String> EVENTS = Set.of("from", "take");
    private final MappingProblems problems = new MappingProblems();

    private MappingFile() {}

    /// Reads the text of a mapping file.
    public static MappingRead read(String text) {
        return new MappingFile().mapping(text);
    }

    private MappingRead mapping(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            return new MappingRead.Unusable(List.of("is not JSON: a fault at line " + (at == null ? 1 : at.getLineNr())
                    + " (broken syntax, or a name used twice)"));
        }
        if (!root.isObject()) {
            return new MappingRead.Unusable(List.of("is not a JSON object"));
        }
        problems.members("", root, MEMBERS);
        if (root.path("mapping").asInt() != 1) {
            problems.add("mapping: expected 1, the version of this form");
        }
        var rules = rules(root.path("fields"));
        var signature = signature(root);
        Mapping.questions(rules.values())
                .values()
                .forEach(question -> question.ambiguous()
                        .ifPresent(option -> problems.add("contains: the option '" + option
                                + "' is the same as others with a separator between; they cannot be told apart")));
        var events = events(root.path("events"));
        var version = root.has("version")
                ? problems.path("version", root.path("version").asText())
                : null;
        if (root.has("alwaysOk") && !root.path("alwaysOk").isBoolean()) {
            problems.add("alwaysOk: expected true or false");
        }
        return problems.found().isEmpty()
                ? new MappingRead.Usable(new Mapping(
                        rules, signature, events, version, root.path("alwaysOk").asBoolean()))
                : new MappingRead.Unusable(problems.found());
    }

    private @Nullable Events events(JsonNode events) {
        if (events.isMissingNode()) {
            return null;
        }
        problems.members("events.", events, EVENTS);
        var from = problems.path("events.from", events.path("from").asText());
        var take = events.path("take");
        if (!take.isArray() || take.isEmpty() || !texts(take)) {
            problems.add("events.take: expected a list of the events that are stories, as [\"responseFinished\"]");
        }
        return from == null
                ? null
                : Events.of(
                        from,
                        StreamSupport.stream(take.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }

    private static boolean texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(JsonNode::isTextual);
    }

    private @Nullable SignatureScheme signature(JsonNode root) {
        if (!root.has("signature")) {
            return null;
        }
        var named = SignatureScheme.ofTool(root.path("signature").asText()).orElse(null);
        if (named == null) {
            problems.add("signature: expected one of "
                    + MappingProblems.sorted(
                            SignatureScheme.tools().map(SignatureScheme::id).collect(Collectors.toSet())));
        }
        return named;
    }

    private Map<String, Rule> rules(JsonNode fields) {
        var rules = new HashMap<String, Rule>();
        var reading = new RuleReading(problems);
        if (!fields.isObject()) {
            problems.add("fields: expected an object with our fields as names");
            return rules;
        }
        if (!fields.has("text")) {
            problems.add("fields: no rule for text, which every story needs");
        }
        fields.properties().forEach(field -> {
            var name = field.getKey();
            if (ALWAYS.contains(name) || ChannelTerms.FIELDS.contains(name)) {
                rules.put(name, reading.read(name, field.getValue()));
            } else {
                problems.add(name + ": is not a field of ours; expected text, idempotencyKey or one of "
                        + ChannelTerms.FIELDS);
            }
        });
        return rules;
    }
}
