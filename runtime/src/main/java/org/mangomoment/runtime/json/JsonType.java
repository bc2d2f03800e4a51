package org.mangomoment.runtime.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What JSON value a component of a record stands for.
public sealed interface JsonType {
    /// A [String].
    record Text() implements JsonType {}

    /// A whole number that fits into a `long`, or into an `int`.
    record WholeNumber(boolean isLong) implements JsonType {}

    /// A [Double].
    record Decimal() implements JsonType {}

    /// A [Boolean].
    record Flag() implements JsonType {}

    /// One of the constants of an enum; `ROLL_BACK` is written `roll-back`.
    record Choice(Class<? extends Enum<?>> type) implements JsonType {
        /// The constants as they are written in JSON.
        public List<String> values() {
            return Arrays.stream(type.getEnumConstants()).map(Choice::written).toList();
        }

        static String written(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A [List].
    record Array(JsonType entries) implements JsonType {}

    /// A [Map] with texts as keys.
    record Dictionary(JsonType values) implements JsonType {}

    /// Another record.
    record Nested(Class<? extends Record> type) implements JsonType {}

    /// Any JSON value; only in answers.
    record Anything() implements JsonType {}

    /// The type of a component.
    ///
    /// @throws IllegalArgumentException when no JSON value stands for it
    static JsonType of(Type type) {
        return switch (type) {
            case ParameterizedType generic -> ofGeneric(generic);
            case Class<?> plain when plain == String.class -> new Text();
            case Class<?> plain when Set.of(long.class, Long.class).contains(plain) -> new WholeNumber(true);
            case Class<?> plain when Set.of(int.class, Integer.class).contains(plain) -> new WholeNumber(false);
            case Class<?> plain when Set.of(double.class, Double.class).contains(plain) -> new Decimal();
            case Class<?> plain when Set.of(boolean.class, Boolean.class).contains(plain) -> new Flag();
            case Class<?> plain when plain == Object.class || plain == JsonNode.class -> new Anything();
            case Class<?> plain when plain.isRecord() -> new Nested(plain.asSubclass(Record.class));
            case Class<?> plain when plain.isEnum() -> choice(plain);
            default -> throw new IllegalArgumentException("No JSON value stands for " + type.getTypeName());
        };
    }

    private static JsonType ofGeneric(ParameterizedType generic) {
        var arguments = generic.getActualTypeArguments();
        if (generic.getRawType() == List.class) {
            return new Array(of(arguments[0]));
        }
        if (generic.getRawType() == Map.class && arguments[0] == String.class) {
            return new Dictionary(of(arguments[1]));
        }
        throw new IllegalArgumentException("No JSON value stands for " + generic.getTypeName());
    }

    @SuppressWarnings("unchecked")
    private static Choice choice(Class<?> type) {
        return new Choice((Class<? extends Enum<?>>) type);
    }

    /// What is expected, as `a list of texts`.
    default String expectation() {
        return switch (this) {
            case Text _ -> "a text";
            case WholeNumber _ -> "a whole number";
            case Decimal _ -> "a number";
            case Flag _ -> "true or false";
            case Choice choice -> String.join(" or ", choice.values());
            case Array(Text _) -> "a list of texts";
            case Array _ -> "a list of objects";
            case Dictionary _, Nested _ -> "an object";
            case Anything _ -> "a JSON value";
        };
    }
}
