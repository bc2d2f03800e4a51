package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValueType;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;

/// The kinds of values a settings record may hold.
enum SettingType {
    TEXT("text") {
        @Override
        Object read(Config config, String path) {
            return config.getString(path);
        }
    },
    WHOLE_NUMBER("a whole number") {
        @Override
        Object read(Config config, String path) {
            return config.getInt(path);
        }
    },
    LONG_NUMBER("a whole number") {
        @Override
        Object read(Config config, String path) {
            return config.getLong(path);
        }
    },
    NUMBER("a number") {
        @Override
        Object read(Config config, String path) {
            return config.getDouble(path);
        }
    },
    SWITCH("true or false") {
        @Override
        Object read(Config config, String path) {
            return config.getBoolean(path);
        }
    },
    DURATION("a duration as '500 ms', '10 s' or '2 days'") {
        @Override
        Object read(Config config, String path) {
            return config.getDuration(path);
        }
    },
    PATH("a path") {
        @Override
        Object read(Config config, String path) {
            return Path.of(config.getString(path));
        }
    },
    ADDRESS("an address as 'http://host:port'") {
        @Override
        Object read(Config config, String path) {
            return URI.create(config.getString(path));
        }
    },
    SECRET("a secret") {
        @Override
        Object read(Config config, String path) {
            return new Secret(config.getString(path));
        }
    },
    LIST("a list of texts, or one text with commas between them") {
        @Override
        Object read(Config config, String path) {
            return config.getValue(path).valueType() == ConfigValueType.STRING
                    ? Arrays.stream(config.getString(path).split(","))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList()
                    : config.getStringList(path);
        }
    };

    private final String expectation;

    SettingType(String expectation) {
        this.expectation = expectation;
    }

    abstract Object read(Config config, String path);

    String expectation() {
        return expectation;
    }

    static SettingType of(RecordComponent component) {
        return switch (component.getType().getName()) {
            case "java.lang.String" -> TEXT;
            case "int", "java.lang.Integer" -> WHOLE_NUMBER;
            case "long", "java.lang.Long" -> LONG_NUMBER;
            case "double", "java.lang.Double" -> NUMBER;
            case "boolean", "java.lang.Boolean" -> SWITCH;
            case "java.time.Duration" -> DURATION;
            case "java.nio.file.Path" -> PATH;
            case "java.net.URI" -> ADDRESS;
            case "java.util.List" -> LIST;
            case "org.mangomoment.runtime.settings.Secret" -> SECRET;
            default -> throw new IllegalArgumentException("No settings of type " + component.getType() + " are known.");
        };
    }
}
