package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.util.Locale;
import java.util.Map;

/// Settings that stand in environment variables named after their keys. An empty variable is none.
final class Variables {
    private Variables() {}

    /// @param name the service, as `ingest-service`: its first word begins the variables
    static Config of(Class<? extends Record> type, String name, Map<String, String> environment) {
        var config = ConfigFactory.empty();
        for (var path : RecordReader.paths(type)) {
            var value = environment.getOrDefault(variable(name, path), "");
            if (!value.isEmpty()) {
                config = config.withValue(path, ConfigValueFactory.fromAnyRef(value));
            }
        }
        return config;
    }

    private static String variable(String name, String path) {
        return (name.replaceFirst("-.*", "") + "_" + path)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[.-]", "_");
    }
}
