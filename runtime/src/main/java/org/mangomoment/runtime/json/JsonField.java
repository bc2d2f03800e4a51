package org.mangomoment.runtime.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A field of the JSON object that a record stands for: a component under its own name.
///
/// @param nullable whether the component may be null
public record JsonField(String name, JsonType type, boolean nullable) {
    /// The fields of a record, in order.
    public static List<JsonField> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(JsonField::of).toList();
    }

    private static JsonField of(RecordComponent component) {
        return new JsonField(
                component.getName(),
                JsonType.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /// Whether a request must have the field: a list or map that is left out is empty, a flag false.
    public boolean required() {
        return !nullable
                && !(type instanceof JsonType.Flag
                        || type instanceof JsonType.Array
                        || type instanceof JsonType.Dictionary);
    }
}
