package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValueFactory;
import java.util.List;
import java.util.Map;

/// Keys with values that were given one by one.
public final class Keys {
    private Keys() {}

    /// A configuration with all of them.
    ///
    /// @param values paths to values (text, numbers, booleans, lists)
    public static Config all(Map<String, ?> values) {
        var config = ConfigFactory.empty();
        for (var entry : values.entrySet()) {
            config = config.withValue(entry.getKey(), ConfigValueFactory.fromAnyRef(entry.getValue()));
        }
        return config;
    }

    /// A configuration with one more.
    ///
    /// @param problems is told when the key is none
    public static Config with(Config config, String key, String value, List<String> problems) {
        try {
            var _ = ConfigUtil.splitPath(key);
            return config.withValue(key, ConfigValueFactory.fromAnyRef(value));
        } catch (ConfigException.BadPath _) {
            problems.add("'" + key + "' is no key; expected words with dots between, as http.port");
            return config;
        }
    }
}
