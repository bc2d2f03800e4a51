package org.mangomoment.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.runtime.http.Refusal;

/// Fills a record from the fields of a JSON object, and collects what is wrong with them. Not thread-safe; one
/// object reads one request.
final class RecordFields {
    private static final int MOST_NAMED = 50;
    private static final int LONGEST_NAMED = 80;

    private final List<Problem.Field> problems = new ArrayList<>();

    /// @throws Refusal 422 with every field that cannot be used
    <R extends Record> R read(ObjectNode object, Class<R> type) {
        var read = record(object, type, "");
        if (read == null) {
            throw new Refusal(
                    Problem.ofFields(problems.stream().limit(MOST_NAMED).toList()));
        }
        return read;
    }

    private <R extends Record> @Nullable R record(ObjectNode object, Class<R> type, String path) {
        var fields = JsonField.of(type);
        var values = fields.stream()
                .map(field -> value(object.get(field.name()), field, path + field.name()))
                .toArray();
        refuseUnknown(object, fields, path);
        return problems.isEmpty() ? constructed(type, values) : null;
    }

    private void refuseUnknown(ObjectNode object, List<JsonField> fields, String path) {
        var known = fields.stream().map(JsonField::name).collect(Collectors.toCollection(ArrayList::new));
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                wrong(path + shortened(name), "there is no such field; expected " + String.join(", ", known));
            }
        });
    }

    private @Nullable Object value(@Nullable JsonNode node, JsonField field, String path) {
        if (node != null && !node.isNull()) {
            return value(node, field.type(), path);
        }
        if (field.required()) {
            wrong(path, "is missing; expected " + field.type().expectation());
        }
        return absent(field);
    }

    private static @Nullable Object absent(JsonField field) {
        if (field.nullable()) {
            return null;
        }
        return switch (field.type()) {
            case JsonType.Flag _ -> false;
            case JsonType.Array _ -> List.of();
            case JsonType.Dictionary _ -> Map.of();
            default -> null;
        };
    }

    private @Nullable Object value(JsonNode node, JsonType type, String path) {
        return switch (type) {
            case JsonType.Text _ when node.isTextual() -> node.textValue();
            case JsonType.WholeNumber(var isLong)
            when node.isIntegralNumber() && isLong && node.canConvertToLong() -> (Object) node.longValue();
            case JsonType.WholeNumber(var isLong)
            when node.isIntegralNumber() && !isLong && node.canConvertToInt() -> (Object) node.intValue();
            case JsonType.Decimal _ when node.isNumber() -> (Object) node.doubleValue();
            case JsonType.Flag _ when node.isBoolean() -> (Object) node.booleanValue();
            case JsonType.Choice choice when node.isTextual() -> constant(choice, node.textValue(), path);
            case JsonType.Array(var entries) when node.isArray() -> list(node, entries, path);
            case JsonType.Dictionary(var values) when node instanceof ObjectNode object -> map(object, values, path);
            case JsonType.Nested(var nested)
            when node instanceof ObjectNode object -> record(object, nested, path + ".");
            case JsonType other -> wrong(path, "expected " + other.expectation());
        };
    }

    private @Nullable Object constant(JsonType.Choice choice, String text, String path) {
        return Arrays.stream(choice.type().getEnumConstants())
                .filter(constant -> JsonType.Choice.written(constant).equals(text))
                .map(Object.class::cast)
                .findFirst()
                .orElseGet(() -> wrong(path, "expected " + choice.expectation()));
    }

    private List<@Nullable Object> list(JsonNode array, JsonType entries, String path) {
        var list = new ArrayList<@Nullable Object>();
        for (var entry : array) {
            list.add(value(entry, entries, path + "[" + list.size() + "]"));
        }
        return list;
    }

    private Map<String, @Nullable Object> map(ObjectNode object, JsonType values, String path) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        object.properties()
                .forEach(entry -> map.put(
                        entry.getKey(), value(entry.getValue(), values, path + "." + shortened(entry.getKey()))));
        return map;
    }

    private @Nullable Object wrong(String field, String message) {
        problems.add(new Problem.Field(field, message));
        return null;
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAMED ? name.substring(0, LONGEST_NAMED) + "…" : name;
    }

    private static <R extends Record> R constructed(Class<R> type, @Nullable Object[] values) {
        try {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new UndeclaredThrowableException(impossible);
        }
    }
}
