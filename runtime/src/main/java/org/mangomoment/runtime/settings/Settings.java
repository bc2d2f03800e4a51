package org.mangomoment.runtime.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where settings come from, strongest first: `--key=value` arguments, a file named by `--settings=FILE`, environment
/// variables, the defaults on the class path (`NAME.conf`, HOCON, which documents every key and names short variables).
///
/// Every key has a variable: `form.per-minute` of `ingest-service` is `INGEST_FORM_PER_MINUTE`.
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
                file = file(Path.of(argument.substring(equals + 1)), problems);
            } else {
                overrides =
                        Keys.with(overrides, argument.substring(2, equals), argument.substring(equals + 1), problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return read(type, name, List.of(overrides, file), System.getenv());
    }

    /// Reads the settings of a service that is part of a larger process.
    ///
    /// @param overlay paths to values (text, numbers, booleans, lists) that replace the defaults
    public static <R extends Record> R read(Class<R> type, String name, Map<String, ?> overlay) {
        return read(type, name, List.of(Keys.all(overlay)), System.getenv());
    }

    /// Reads the settings of a service from several places.
    ///
    /// @param layers      strongest first; the variables and the defaults come below them
    /// @param environment variables by their names
    public static <R extends Record> R read(
            Class<R> type, String name, List<Config> layers, Map<String, String> environment) {
        var config = ConfigFactory.empty();
        for (var layer : layers) {
            config = config.withFallback(layer);
        }
        return read(
                type, config.withFallback(Variables.of(type, name, environment)).withFallback(defaults(name)));
    }

    /// A file of settings.
    ///
    /// @param problems is given what is wrong with it; never what is written in it
    public static Config file(Path path, List<String> problems) {
        if (!Files.isReadable(path)) {
            problems.add("the settings file '" + path + "' is not there, or cannot be read");
            return ConfigFactory.empty();
        }
        try {
            return ConfigFactory.parseFile(path.toFile()).resolve();
        } catch (ConfigException wrong) {
            var where = wrong.origin() == null ? "" : ", line " + wrong.origin().lineNumber();
            var what = wrong instanceof ConfigException.UnresolvedSubstitution
                    ? "it uses a ${...} that has no value; write ${?...} when it may be absent"
                    : "it is not of the form of HOCON, as the services' own .conf files";
            problems.add("the settings file '" + path + "'" + where + ": " + what);
            return ConfigFactory.empty();
        }
    }

    private static <R extends Record> R read(Class<R> type, Config config) {
        List<String> problems = new ArrayList<>();
        var read = new RecordReader(config.resolve(), problems).read(type);
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
