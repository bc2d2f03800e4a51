package org.mangomoment.allinone.instance;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.mangomoment.classifier.ClassifierSettings;
import org.mangomoment.ingest.IngestSettings;
import org.mangomoment.runtime.settings.InvalidSettings;
import org.mangomoment.runtime.settings.Keys;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.search.SearchSettings;

/// The settings of the three services of one instance, each with `ingest.`, `search.` or `classifier.` before its key.
/// Strongest first: `--set` and its short forms, a file named by `--settings`, `settings.conf` in the data folder,
/// environment variables, the services' defaults. What belongs to the instance itself cannot be set.
public final class InstanceSettings {
    private static final String CLASSIFIER_ANYWHERE =
            "http.port = 0\nhttp.port = ${?CLASSIFIER_PORT}\nhttp.port = ${?CLASSIFIER_HTTP_PORT}";

    /// What is not to be chosen, by the services' own keys, and why.
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("kafka.bootstrap", "the broker is inside"),
            Map.entry("kafka.properties", "the broker is inside"),
            Map.entry("kafka.replication", "the broker is inside, and one"),
            Map.entry("kafka.security.protocol", "the broker is inside"),
            Map.entry("kafka.security.mechanism", "the broker is inside"),
            Map.entry("kafka.security.username", "the broker is inside"),
            Map.entry("kafka.security.password", "the broker is inside; its password is in the data folder"),
            Map.entry("operator-token", "it is new at every start; commands find it in the data folder"),
            Map.entry("identity-secret", "it stays with the stories, in secrets.json of the data folder"),
            Map.entry("tellers-address", "it is where the instance serves the form (ingest.http.public-address)"),
            Map.entry("disk.folder", "the disk of the data folder is watched (--folder)"),
            Map.entry("exports.folder", "everything is kept below the data folder (--folder)"),
            Map.entry("index-folder", "everything is kept below the data folder (--folder)"),
            Map.entry("stream.state-folder", "everything is kept below the data folder (--folder)"));

    private static final Set<String> SERVICES = Set.of("ingest", "search", "classifier");
    private static final Map<String, Object> TRIAL = Map.of("kafka.bootstrap", "none");

    private final Config given;

    private InstanceSettings(Config given) {
        this.given = given;
    }

    /// Nothing but defaults and variables.
    public static InstanceSettings none() {
        return new InstanceSettings(ConfigFactory.empty());
    }

    /// Reads what was given, and refuses it with every problem at once.
    ///
    /// @param folder the data folder
    /// @param files  files named by `--settings`, the strongest first
    /// @param set    keys with values from the command line
    public static InstanceSettings read(Folder folder, List<Path> files, Map<String, String> set) {
        var problems = new ArrayList<String>();
        var given = ConfigFactory.empty();
        for (var entry : set.entrySet()) {
            given = Keys.with(given, entry.getKey(), entry.getValue(), problems);
        }
        given = services(given, problems);
        for (var file : files) {
            given = given.withFallback(services(Settings.file(file, problems), problems));
        }
        if (Files.exists(folder.settings())) {
            given = given.withFallback(services(Settings.file(folder.settings(), problems), problems));
        }
        var settings = new InstanceSettings(given);
        settings.strangers(problems);
        settings.trial(problems);
        if (!problems.isEmpty()) {
            throw new InvalidSettings(problems);
        }
        return settings;
    }

    /// The addresses that pages and desk listen on.
    public Set<String> hosts() {
        return new TreeSet<>(
                List.of(ingestOnTrial().http().host(), search(TRIAL).http().host()));
    }

    /// Settings of the ingest service.
    ///
    /// @param own what belongs to the instance, by the service's own keys
    IngestSettings ingest(Map<String, ?> own) {
        return Settings.read(IngestSettings.class, "ingest-service", layers("ingest", own), System.getenv());
    }

    /// Settings of the search service.
    SearchSettings search(Map<String, ?> own) {
        return Settings.read(SearchSettings.class, "search-service", layers("search", own), System.getenv());
    }

    /// Settings of the classifier; its health is on a free port unless another is set.
    ClassifierSettings classifier(Map<String, ?> own) {
        var layers = new ArrayList<>(layers("classifier", own));
        layers.add(ConfigFactory.parseString(CLASSIFIER_ANYWHERE));
        return Settings.read(ClassifierSettings.class, "classifier-stream", layers, System.getenv());
    }

    private List<Config> layers(String service, Map<String, ?> own) {
        return List.of(Keys.all(own), given.hasPath(service) ? given.getConfig(service) : ConfigFactory.empty());
    }

    /// The same without a value where a service's keys should be.
    private static Config services(Config layer, List<String> problems) {
        var sound = layer;
        for (var service : SERVICES) {
            if (layer.hasPath(service) && layer.getValue(service).valueType() != ConfigValueType.OBJECT) {
                problems.add("'" + service + "' has a value; expected the keys of that service below it");
                sound = sound.withoutPath(service);
            }
        }
        return sound;
    }

    /// Keys of no service, and keys that are not to be chosen.
    private void strangers(List<String> problems) {
        var keys = new TreeSet<String>();
        given.entrySet().forEach(entry -> keys.add(entry.getKey()));
        for (var key : keys) {
            var service = ConfigUtil.splitPath(key).getFirst();
            var why = OWN.get(key.substring(Math.min(key.length(), service.length() + 1)));
            if (why != null) {
                problems.add("'" + key + "' cannot be set for an instance: " + why);
            } else if (!SERVICES.contains(service)) {
                problems.add("'" + key + "' is not a setting; expected ingest., search. or classifier. before a key "
                        + "of that service, as ingest.http.port");
            }
        }
    }

    /// Reads all three as if they were started.
    private void trial(List<String> problems) {
        trial("ingest", this::ingestOnTrial, problems);
        trial("search", () -> search(TRIAL), problems);
        trial("classifier", () -> classifier(TRIAL), problems);
    }

    private static void trial(String service, Supplier<?> reading, List<String> problems) {
        try {
            var _ = reading.get();
        } catch (InvalidSettings invalid) {
            invalid.problems().forEach(problem -> problems.add(service + ": " + problem));
        }
    }

    private IngestSettings ingestOnTrial() {
        return ingest(Map.of("kafka.bootstrap", "none", "identity-secret", Secrets.random()));
    }
}
