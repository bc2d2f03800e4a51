package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.NormalizedText;
import org.mangomoment.ingest.signature.SignatureScheme;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.StoryField;

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
    private static final Set<String> RULE =
            Set.of("from", "value", "values", "otherwise", "contains", "options", "split", "as");

    private static final String YEAR = StoryField.YEAR.path();
    private static final String SEASON = StoryField.SEASON.path();

    private final List<String> problems = new ArrayList<>();

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
        members("", root, MEMBERS);
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
        var version = root.has("version") ? path("version", root.path("version").asText()) : null;
        if (root.has("alwaysOk") && !root.path("alwaysOk").isBoolean()) {
            problems.add("alwaysOk: expected true or false");
        }
        return problems.isEmpty()
                ? new MappingRead.Usable(new Mapping(
                        rules, signature, events, version, root.path("alwaysOk").asBoolean()))
                : new MappingRead.Unusable(problems);
    }

    private @Nullable Events events(JsonNode events) {
        if (events.isMissingNode()) {
            return null;
        }
        members("events.", events, EVENTS);
        var from = path("events.from", events.path("from").asText());
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
                    + sorted(SignatureScheme.tools().map(SignatureScheme::id).collect(Collectors.toSet())));
        }
        return named;
    }

    private Map<String, Rule> rules(JsonNode fields) {
        var rules = new HashMap<String, Rule>();
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
                rules.put(name, rule(name, field.getValue()));
            } else {
                problems.add(name + ": is not a field of ours; expected text, idempotencyKey or one of "
                        + ChannelTerms.FIELDS);
            }
        });
        return rules;
    }

    private Rule rule(String field, JsonNode rule) {
        if (rule.isTextual()) {
            return new Rule(path(field, rule.asText()), Map.of(), null, null, List.of(), false, null);
        }
        if (!rule.isObject()) {
            problems.add(field + ": expected a path, or an object with some of " + sorted(RULE));
            return new Rule(null, Map.of(), null, null, List.of(), false, null);
        }
        members(field + ".", rule, RULE);
        if (rule.has("from") == rule.has("value")) {
            problems.add(field + ": expected either from or value");
        }
        var otherwise = rule.has("value") ? rule.get("value") : rule.get("otherwise");
        if (otherwise != null) {
            fits(field, otherwise);
        }
        return new Rule(
                rule.has("from") ? path(field, rule.path("from").asText()) : null,
                values(field, rule),
                otherwise,
                contains(field, rule),
                options(field, rule),
                blanks(field, rule),
                part(field, rule));
    }

    private @Nullable Path path(String field, String text) {
        try {
            return Path.parse(text);
        } catch (Path.Unreadable unreadable) {
            problems.add(field + ": the path cannot be read: " + unreadable.getMessage());
            return null;
        }
    }

    private Map<String, JsonNode> values(String field, JsonNode rule) {
        var values = new HashMap<String, JsonNode>();
        if (rule.has("values") && !rule.path("values").isObject()) {
            problems.add(field + ".values: expected an object with their values as names and ours as values");
        }
        rule.path("values").properties().forEach(entry -> {
            fits(field, entry.getValue());
            if (values.put(NormalizedText.of(entry.getKey()), entry.getValue()) != null) {
                problems.add(field + ".values: a value stands there twice, in upper and lower case");
            }
        });
        return values;
    }

    private @Nullable String contains(String field, JsonNode rule) {
        if (!rule.has("contains")) {
            return null;
        }
        if (FieldKind.of(field) != FieldKind.ANSWER || !rule.path("contains").isTextual()) {
            problems.add(field + ".contains: expected the name of an option, for a field of consent");
        }
        return rule.path("contains").asText();
    }

    private List<String> options(String field, JsonNode rule) {
        var told = rule.path("options");
        if (rule.has("options")
                && !(rule.has("contains")
                        && told.isArray()
                        && StreamSupport.stream(told.spliterator(), false).allMatch(JsonNode::isTextual))) {
            problems.add(field + ".options: expected a list of the question's other options, beside contains");
        }
        return StreamSupport.stream(told.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private boolean blanks(String field, JsonNode rule) {
        if (!rule.has("split")) {
            return false;
        }
        var blanks = rule.path("split").asText().equals("blanks");
        if (!blanks || !rule.has("contains")) {
            problems.add(field
                    + ".split: expected \"blanks\", beside contains, for a tool that puts blanks between options");
        }
        return blanks;
    }

    private @Nullable DatePart part(String field, JsonNode rule) {
        if (!rule.has("as")) {
            return null;
        }
        var fitting = field.equals(YEAR) ? "year" : field.equals(SEASON) ? "season" : "";
        if (!rule.path("as").asText().equals(fitting)) {
            problems.add(
                    field + ".as: expected year for " + YEAR + ", season for " + SEASON + ", and nothing elsewhere");
        }
        return field.equals(YEAR) ? DatePart.YEAR : DatePart.SEASON;
    }

    private void fits(String field, JsonNode ours) {
        var known = StoryField.of(field).map(StoryField::choices).orElse(List.of());
        var fits = switch (FieldKind.of(field)) {
            case TEXT -> ours.isTextual() && (known.isEmpty() || known.contains(ours.asText()));
            case NUMBER -> ours.canConvertToInt();
            case ANSWER -> ours.isBoolean();
        };
        if (!fits) {
            problems.add(field + ": a value cannot be used; expected "
                    + switch (FieldKind.of(field)) {
                        case TEXT -> known.isEmpty() ? "a text" : "one of " + known;
                        case NUMBER -> "a whole number";
                        case ANSWER -> "true or false";
                    });
        }
    }

    private void members(String prefix, JsonNode object, Set<String> known) {
        var strange = new HashSet<String>();
        object.fieldNames().forEachRemaining(strange::add);
        strange.removeAll(known);
        strange.stream()
                .sorted()
                .forEach(
                        name -> problems.add(prefix + name + ": is not known here; expected some of " + sorted(known)));
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }
}
