package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.instance.InstanceSettings;
import org.mangomoment.allinone.instance.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that `mango up` and `mango demo` share. All but `--set` and `--settings` are short for settings of the
/// services.
final class InstanceOptions {
    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the public pages; the desk takes the next one (default: 8080).")
    @Nullable
    Integer port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on (default: 127.0.0.1, this machine only).")
    @Nullable
    String host;

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--public-address",
            paramLabel = "URL",
            description = "How tellers reach the pages, as https://stories.example.org: links begin with it.")
    @Nullable
    String publicAddress;

    @Option(
            names = "--desk-public-address",
            paramLabel = "URL",
            description =
                    "How colleagues reach the desk, as https://desk.example.org. With https, cookies are bound to it.")
    @Nullable
    String deskPublicAddress;

    @Option(
            names = "--trusted-proxies",
            paramLabel = "ADDRESS",
            description = "Proxies before pages and desk whose X-Forwarded-For is believed, as 127.0.0.1,10.0.0.0/8"
                    + " (docs/proxy.md).")
    @Nullable
    String trustedProxies;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description =
                    "Port, on this machine only, of the ingest service's /metrics; those of the search service and"
                            + " the classifier take the next two (default: none).")
    @Nullable
    Integer metricsPort;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Any setting of a service, with ingest., search. or classifier. before its key, as"
                    + " ingest.form.per-minute=20. Secrets belong into a file or a variable.")
    Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            description = "A file of such settings; weaker than the command line, stronger than settings.conf in the"
                    + " data folder.")
    List<Path> files = List.of();

    /// What was chosen, without touching the folder.
    ///
    /// @param more settings that the command has options of its own for
    InstanceSettings settings(Path root, Map<String, String> more) {
        return InstanceSettings.read(Folder.at(root), files.reversed(), all(more));
    }

    /// Prepares the folder for an instance.
    Options with(Path root, InstanceSettings settings) {
        var folder = Folder.at(root);
        // Before anything is written there, be it a line of the log.
        folder.prepare(spec.commandLine().getErr()::println);
        // The log configuration reads these when the first logger is made, so before anything is started.
        System.setProperty("mango.logs", folder.logs().toString());
        System.setProperty("logback.configurationFile", "logback-instance.xml");
        return new Options(folder, settings);
    }

    private Map<String, String> all(Map<String, String> more) {
        var all = new LinkedHashMap<String, String>(more);
        put(all, host, "ingest.http.host", "search.http.host");
        put(all, publicAddress, "ingest.http.public-address");
        put(all, deskPublicAddress, "search.http.public-address");
        put(all, trustedProxies, "ingest.http.trusted-proxies", "search.http.trusted-proxies");
        ports(all, port, "ingest.http.port", "search.http.port");
        ports(all, metricsPort, "ingest.metrics.port", "search.metrics.port", "classifier.metrics.port");
        all.putAll(set);
        return all;
    }

    private static void put(Map<String, String> all, @Nullable String value, String... keys) {
        if (value != null) {
            for (var key : keys) {
                all.put(key, value);
            }
        }
    }

    /// One after the other; `0` stays what it means to a service.
    private static void ports(Map<String, String> all, @Nullable Integer first, String... keys) {
        if (first == null) {
            return;
        }
        if (first < 0 || first + keys.length - 1 > LAST_PORT) {
            throw new Failed("The port is " + first + "; expected 0 to " + (LAST_PORT - keys.length + 1) + ".");
        }
        for (var index = 0; index < keys.length; index++) {
            all.put(keys[index], Integer.toString(first == 0 ? 0 : first + index));
        }
    }

    static Consumer<String> progress(PrintWriter err) {
        var begin = System.nanoTime();
        return line -> {
            err.printf("%5.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
            err.flush();
        };
    }
}
