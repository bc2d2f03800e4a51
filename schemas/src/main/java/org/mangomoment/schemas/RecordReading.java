package org.mangomoment.schemas;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/// Reads JSON that people edited as a record: the schema says which fields there are and of which kind they are.
public final class RecordReading {
    private final SpecificData data;

    private RecordReading(SpecificData data) {
        this.data = data;
    }

    /// The record that an object stands for; fields that it leaves out have their defaults.
    ///
    /// @throws IllegalArgumentException when it does not fit the schema; the message names the place, and what was
    ///     found and expected there
    public static <T extends SpecificRecord> T of(Class<T> type, JsonNode object) {
        RecordTrust.establish();
        var data = SpecificData.getForClass(type);
        return type.cast(new RecordReading(data).record(object, data.getSchema(type), ""));
    }

    private IndexedRecord record(JsonNode object, Schema schema, String place) {
        check(object.isObject(), place, "an object", object);
        object.fieldNames().forEachRemaining(name -> {
            if (schema.getField(name) == null) {
                throw new IllegalArgumentException(at(place, name) + " is not known; expected "
                        + schema.getFields().stream().map(Schema.Field::name).collect(Collectors.joining(", ")));
            }
        });
        var record = (IndexedRecord) data.newRecord(null, schema);
        for (var field : schema.getFields()) {
            record.put(field.pos(), value(object, field, at(place, field.name())));
        }
        return record;
    }

    private @Nullable Object value(JsonNode object, Schema.Field field, String place) {
        var told = object.path(field.name());
        if (!told.isMissingNode() && !told.isNull()) {
            return value(told, field.schema(), place);
        }
        if (!field.hasDefaultValue()) {
            throw new IllegalArgumentException(place + " is missing");
        }
        return data.deepCopy(field.schema(), data.getDefaultValue(field));
    }

    private Object value(JsonNode told, Schema schema, String place) {
        return switch (schema.getType()) {
            case RECORD -> record(told, schema, place);
            case UNION -> value(told, schema.getTypes().getLast(), place);
            case ARRAY -> several(told, schema, place);
            case MAP -> map(told, schema, place);
            case STRING -> {
                check(told.isTextual(), place, "a text", told);
                yield told.asText();
            }
            case INT -> {
                check(told.canConvertToInt() && told.isIntegralNumber(), place, "a whole number", told);
                yield told.asInt();
            }
            case DOUBLE -> {
                check(told.isNumber(), place, "a number", told);
                yield told.asDouble();
            }
            case BOOLEAN -> {
                check(told.isBoolean(), place, "true or false", told);
                yield told.asBoolean();
            }
            case LONG, FLOAT, BYTES, FIXED, ENUM, NULL ->
                throw new IllegalArgumentException(place + " cannot be given; leave it out");
        };
    }

    private List<Object> several(JsonNode told, Schema schema, String place) {
        check(told.isArray(), place, "a list", told);
        var several = new ArrayList<>();
        for (var one : told) {
            several.add(value(one, schema.getElementType(), place + "[" + several.size() + "]"));
        }
        return several;
    }

    private Map<String, Object> map(JsonNode told, Schema schema, String place) {
        check(told.isObject(), place, "an object", told);
        var map = new HashMap<String, Object>();
        told.properties()
                .forEach(entry -> map.put(
                        entry.getKey(), value(entry.getValue(), schema.getValueType(), at(place, entry.getKey()))));
        return map;
    }

    private static void check(boolean right, String place, String expected, JsonNode found) {
        if (!right) {
            throw new IllegalArgumentException((place.isEmpty() ? "the file" : place) + " is "
                    + found.getNodeType().name().toLowerCase(Locale.ROOT) + "; expected " + expected);
        }
    }

    private static String at(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }
}
