package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigValueFactory;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where settings come from, strongest first: `--key=value` arguments, a file named by `--settings=FILE`, the defaults
/// on the class path (`NAME.conf`, HOCON, which documents every key and names the environment variables it accepts).
public final class Settings {
    private Settings() {}

    /// Reads the settings of a service for its own `main`.
    ///
    /// @param name      the resource with the defaults, without `.conf`
    /// @param arguments `--key=value` or `--settings=FILE`
    /// @throws InvalidSettings with every problem that was found
    public static <R extends Record> R read(Class<R> type, String name, String... arguments) {
        var problems = new ArrayList<String>();
        var overrides = ConfigFactory.empty();
        var file = ConfigFactory.empty();
        for (var argument : arguments) {
            var equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                problems.add("argument '" + argument + "' is not of the form --key=value");
            } else if (argument.startsWith("--settings=")) {
                file = ConfigFactory.parseFile(
                        new File(argument.substring(equals + 1)),
                        ConfigParseOptions.defaults().setAllowMissing(false));
            } else {
                overrides = overrides.withValue(
                        argument.substring(2, equals), ConfigValueFactory.fromAnyRef(argument.substring(equals + 1)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return read(type, overrides.withFallback(file).withFallback(defaults(name)));
    }

    /// Reads the settings of a service that is part of a larger process.
    ///
    /// @param overlay paths to values (text, numbers, booleans, lists) that replace the defaults
    public static <R extends Record> R read(Class<R> type, String name, Map<String, ?> overlay) {
        var overrides = ConfigFactory.empty();
        for (var entry : overlay.entrySet()) {
            overrides = overrides.withValue(entry.getKey(), ConfigValueFactory.fromAnyRef(entry.getValue()));
        }
        return read(type, overrides.withFallback(defaults(name)));
    }

    private static <R extends Record> R read(Class<R> type, Config config) {
        List<String> problems = new ArrayList<>();
        var resolved = config.resolve();
        var read = new RecordReader(resolved, problems).read(type);
        if (read == null || !problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return read;
    }

    private static Config defaults(String name) {
        return ConfigFactory.parseResources(
                Settings.class.getClassLoader(),
                name + ".conf",
                ConfigParseOptions.defaults().setAllowMissing(false));
    }
}
