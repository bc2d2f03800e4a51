package org.mangomoment.runtime.json;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A field of the JSON object that a record stands for: a component under its own name.
///
/// @param nullable whether the component may be null
public record JsonField(String name, JsonType type, boolean nullable) {
    /// The fields of a record, in order. In answers, a record that is [JsonUnwrapped] stands for its own fields, and
    /// the fields of a map that is a [JsonAnyGetter] have no component.
    public static List<JsonField> of(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(JsonField::of).toList();
    }

    private static Stream<JsonField> of(RecordComponent component) {
        if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
            return Stream.empty();
        }
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
            return of(component.getType().asSubclass(Record.class)).stream();
        }
        return Stream.of(new JsonField(
                component.getName(),
                JsonType.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
    }

    /// Whether a request must have the field: a list or map that is left out is empty, a flag false.
    public boolean required() {
        return !nullable
                && !(type instanceof JsonType.Flag
                        || type instanceof JsonType.Array
                        || type instanceof JsonType.Dictionary);
    }
}
