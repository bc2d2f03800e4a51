package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Fills a record from a configuration: component `maxTextLength` is read from key `max-text-length`, a component that
/// is a record from the keys below its name. Collects problems instead of stopping at the first.
final class RecordReader {
    private final Config config;
    private final List<String> problems;
    private final Set<String> known = new HashSet<>();

    RecordReader(Config config, List<String> problems) {
        this.config = config;
        this.problems = problems;
    }

    <R extends Record> @Nullable R read(Class<R> type) {
        var read = record(type, "");
        for (var entry : config.entrySet()) {
            if (!known.contains(entry.getKey())) {
                problems.add("'" + entry.getKey() + "' is not a setting; known are "
                        + known.stream().sorted().toList());
            }
        }
        return read;
    }

    /// The keys of every value in a record and in the records within it.
    static List<String> paths(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> {
                    var key = kebab(component.getName());
                    return isNested(component)
                            ? paths(component.getType().asSubclass(Record.class)).stream()
                                    .map(below -> key + "." + below)
                            : Stream.of(key);
                })
                .toList();
    }

    private static boolean isNested(RecordComponent component) {
        return component.getType().isRecord() && component.getType() != Secret.class;
    }

    private <R extends Record> @Nullable R record(Class<R> type, String prefix) {
        var before = problems.size();
        var components = type.getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> value(component, prefix))
                .toArray();
        if (problems.size() > before) {
            return null;
        }
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            problems.add((prefix.isEmpty() ? "" : "'" + prefix + "': ")
                    + refused.getTargetException().getMessage());
            return null;
        } catch (ReflectiveOperationException impossible) {
            throw new UndeclaredThrowableException(impossible);
        }
    }

    private @Nullable Object value(RecordComponent component, String prefix) {
        var path = prefix + kebab(component.getName());
        if (isNested(component)) {
            return record(component.getType().asSubclass(Record.class), path + ".");
        }
        known.add(path);
        if (!config.hasPath(path)) {
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                problems.add("'" + path + "' is missing; expected "
                        + SettingType.of(component).expectation());
            }
            return null;
        }
        try {
            return SettingType.of(component).read(config, path);
        } catch (ConfigException | IllegalArgumentException wrong) {
            problems.add("'" + path + "' cannot be used; expected "
                    + SettingType.of(component).expectation());
            return null;
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
