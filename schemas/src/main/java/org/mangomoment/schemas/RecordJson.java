package org.mangomoment.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/// Records as JSON for people: names of fields as in the schema, [Words] for closed sets, ISO 8601 for times,
/// base64 for bytes. What is null or empty by default is left out.
public final class RecordJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() {}

    /// A record as an object.
    public static ObjectNode of(IndexedRecord record) {
        var object = NODES.objectNode();
        for (var field : record.getSchema().getFields()) {
            var value = record.get(field.pos());
            if (!isLeftOut(field, value)) {
                object.set(field.name(), node(value));
            }
        }
        return object;
    }

    private static boolean isLeftOut(Schema.Field field, @Nullable Object value) {
        return value == null
                || (field.hasDefaultValue() && value instanceof Collection<?> several && several.isEmpty());
    }

    private static JsonNode node(Object value) {
        return switch (value) {
            case IndexedRecord record -> of(record);
            case Collection<?> several -> array(several);
            case Map<?, ?> map -> object(map);
            case Enum<?> symbol -> NODES.textNode(Words.of(symbol));
            case Boolean flag -> NODES.booleanNode(flag);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Double number -> NODES.numberNode(number);
            case ByteBuffer bytes -> NODES.textNode(base64(bytes));
            default -> NODES.textNode(value.toString());
        };
    }

    private static String base64(ByteBuffer bytes) {
        return new String(Base64.getEncoder().encode(bytes.duplicate()).array(), StandardCharsets.US_ASCII);
    }

    private static ArrayNode array(Collection<?> several) {
        var array = NODES.arrayNode();
        several.forEach(one -> array.add(node(one)));
        return array;
    }

    private static ObjectNode object(Map<?, ?> map) {
        var object = NODES.objectNode();
        map.entrySet().stream()
                .sorted((one, other) ->
                        one.getKey().toString().compareTo(other.getKey().toString()))
                .forEach(entry -> object.set(entry.getKey().toString(), node(entry.getValue())));
        return object;
    }
}
