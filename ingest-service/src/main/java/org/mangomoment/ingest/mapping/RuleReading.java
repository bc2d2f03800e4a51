package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.NormalizedText;
import org.mangomoment.schemas.StoryField;

/// Reads the rule of one field in a mapping file.
final class RuleReading {
    private static final Set<String> RULE =
            Set.of("from", "value", "values", "otherwise", "contains", "options", "split", "as");
    private static final String YEAR = StoryField.YEAR.path();
    private static final String SEASON = StoryField.SEASON.path();

    private final MappingProblems problems;

    RuleReading(MappingProblems problems) {
        this.problems = problems;
    }

    /// Reads a rule; what is wrong in it is noted.
    Rule read(String field, JsonNode rule) {
        if (rule.isTextual()) {
            return new Rule(problems.path(field, rule.asText()), Map.of(), null, null, List.of(), false, null);
        }
        if (!rule.isObject()) {
            problems.add(field + ": expected a path, or an object with some of " + MappingProblems.sorted(RULE));
            return new Rule(null, Map.of(), null, null, List.of(), false, null);
        }
        problems.members(field + ".", rule, RULE);
        if (rule.has("from") == rule.has("value")) {
            problems.add(field + ": expected either from or value");
        }
        var otherwise = rule.has("value") ? rule.get("value") : rule.get("otherwise");
        if (otherwise != null) {
            fits(field, otherwise);
        }
        return new Rule(
                rule.has("from") ? problems.path(field, rule.path("from").asText()) : null,
                values(field, rule),
                otherwise,
                contains(field, rule),
                options(field, rule),
                blanks(field, rule),
                part(field, rule));
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
}
