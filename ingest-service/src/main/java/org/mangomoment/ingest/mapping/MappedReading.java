package org.mangomoment.ingest.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.consent.NormalizedText;
import org.mangomoment.ingest.consent.Options;
import org.mangomoment.ingest.consent.YesNo;
import org.mangomoment.ingest.intake.Reason;
import org.mangomoment.schemas.ConsentPurpose;

/// Reads one message by the rules of a mapping. Not thread-safe.
final class MappedReading {
    private static final JsonMapper JSON = new JsonMapper();

    private static final String TEXT = "text";

    private final ObjectNode story = JsonNodeFactory.instance.objectNode();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();
    private final JsonNode told;
    private final Map<Path, Options> questions;

    MappedReading(JsonNode told, Map<Path, Options> questions) {
        this.told = told;
        this.questions = questions;
    }

    Mapped mapped() {
        return new Mapped(story, reasons, warnings);
    }

    void consentIsAsked() {
        story.withObjectProperty(ConsentPurpose.OBJECT);
    }

    void refuse(String field, Reason.Kind kind, String message) {
        reasons.add(new Reason(field, kind, message));
    }

    void field(String field, Rule rule) {
        var found = rule.from() == null ? null : rule.from().find(told).orElse(null);
        if (rule.from() != null && found == null && !field.equals(TEXT)) {
            warnings.add(new Reason(field, Reason.Kind.MISSING, "was not told: the mapping's path leads to nothing"));
        }
        var value = found == null || isBlank(found)
                ? Optional.ofNullable(rule.otherwise())
                : rule.contains() != null ? chosen(field, rule, found) : value(field, rule, single(found));
        value.ifPresent(ours -> put(field, ours));
    }

    private Optional<JsonNode> chosen(String field, Rule rule, JsonNode found) {
        var answer = list(found);
        if (!scalars(answer)) {
            refuse(
                    field,
                    Reason.Kind.MALFORMED,
                    "holds objects; expected the options that were chosen: a text, or a list of texts, as a path with "
                            + "[*] makes of objects");
            return Optional.empty();
        }
        var options = Objects.requireNonNull(questions.get(rule.from()));
        var choice = answer.isArray() ? options.in(texts(answer)) : options.in(answer.asText());
        if (choice.unclear()) {
            warn(
                    field,
                    "was answered with something that is none of the options known; what that leaves open is not told");
        }
        return choice.of(Objects.requireNonNull(rule.contains())).map(BooleanNode::valueOf);
    }

    private Optional<JsonNode> value(String field, Rule rule, JsonNode found) {
        if (rule.part() != null) {
            return date(field, rule.part(), rule, found);
        }
        var ours = found.isValueNode() ? rule.values().get(NormalizedText.of(found.asText())) : null;
        if (ours != null) {
            return Optional.of(ours);
        }
        if (field.startsWith(Mapping.CONSENT)) {
            return answer(field, rule, found);
        }
        if (!rule.values().isEmpty() && rule.otherwise() != null) {
            warn(field, "holds a value that the mapping does not know; what it says for others holds");
            return Optional.of(rule.otherwise());
        }
        return Optional.of(FieldKind.of(field).of(found));
    }

    private Optional<JsonNode> date(String field, DatePart part, Rule rule, JsonNode found) {
        var date = ToldDate.of(found.asText());
        if (date.isEmpty()) {
            warnings.add(new Reason(
                    field,
                    Reason.Kind.MALFORMED,
                    "is not a date that can be read (found something like " + Shape.of(found.asText())
                            + "); expected one as 2025-03-14, 14/03/2025 or 14 maart 2025"));
        }
        return date.flatMap(part::of).or(() -> Optional.ofNullable(rule.otherwise()));
    }

    /// Yes, no, or not told; anything else is never made an answer of.
    private Optional<JsonNode> answer(String field, Rule rule, JsonNode found) {
        var word = found.isValueNode() ? YesNo.of(found.asText()) : Optional.<YesNo>empty();
        if (word.isPresent()) {
            return switch (word.get()) {
                case YES -> Optional.of(BooleanNode.TRUE);
                case NO -> Optional.of(BooleanNode.FALSE);
                case NOT_TOLD -> Optional.empty();
            };
        }
        if (rule.otherwise() == null) {
            refuse(
                    field,
                    Reason.Kind.UNKNOWN_VALUE,
                    "cannot be read as an answer; expected " + YesNo.EXPECTED
                            + (rule.values().isEmpty() ? "" : ", or a value of the mapping"));
        } else {
            warn(field, "was answered with a value that the mapping does not know; it is not told");
        }
        return Optional.empty();
    }

    private void warn(String field, String message) {
        warnings.add(new Reason(field, Reason.Kind.UNKNOWN_VALUE, message));
    }

    private void put(String field, JsonNode value) {
        var dot = field.indexOf('.');
        var into = dot < 0 ? story : story.withObjectProperty(field.substring(0, dot));
        into.set(field.substring(dot + 1), value);
    }

    /// Some tools write a list as a text, in JSON.
    private static JsonNode list(JsonNode found) {
        var text = found.asText().strip();
        if (found.isTextual() && text.startsWith("[") && text.endsWith("]")) {
            try {
                var read = JSON.readTree(text);
                return read.isArray() && scalars(read) ? read : found;
            } catch (JsonProcessingException _) {
                return found;
            }
        }
        return found;
    }

    /// A list of one is what is in it.
    private static JsonNode single(JsonNode found) {
        var told = filled(found);
        return told.size() == 1 ? told.getFirst() : found;
    }

    private static boolean scalars(JsonNode found) {
        return found.isValueNode() || (found.isArray() && filled(found).stream().allMatch(JsonNode::isValueNode));
    }

    private static List<String> texts(JsonNode list) {
        return filled(list).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> filled(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .filter(entry -> !isBlank(entry))
                        .toList()
                : List.of();
    }

    private static boolean isBlank(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || node.isMissingNode()
                || (node.isTextual() && NormalizedText.of(node.textValue()).isEmpty())
                || (node.isArray() && filled(node).isEmpty());
    }
}
