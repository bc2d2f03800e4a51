package org.mangomoment.allinone.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.instance.BrokerAccess;
import org.mangomoment.allinone.instance.BrokerPart;
import org.mangomoment.classifier.ClassifierMain;
import org.mangomoment.ingest.IngestMain;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import org.mangomoment.search.SearchMain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/// The parts as processes of their own, for a real cluster or to see them apart.
final class ServiceCommands {
    private static final String SETTINGS =
            "Settings are given as --key=value or --settings=FILE; see the service's .conf file.";

    private ServiceCommands() {}

    @Command(
            name = "ingest-service",
            description = {"Runs the ingest service alone.", SETTINGS})
    static final class Ingest implements Callable<Integer> {
        @Unmatched
        List<String> settings = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            IngestMain.main(settings.toArray(String[]::new));
            return 0;
        }
    }

    @Command(
            name = "classifier-stream",
            description = {"Runs the classifier alone.", SETTINGS})
    static final class Classifier implements Callable<Integer> {
        @Unmatched
        List<String> settings = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            ClassifierMain.main(settings.toArray(String[]::new));
            return 0;
        }
    }

    @Command(
            name = "search-service",
            description = {"Runs the search service alone.", SETTINGS})
    static final class Search implements Callable<Integer> {
        @Unmatched
        List<String> settings = new ArrayList<>();

        @Override
        public Integer call() throws Exception {
            SearchMain.main(settings.toArray(String[]::new));
            return 0;
        }
    }

    @Command(
            name = "broker",
            mixinStandardHelpOptions = true,
            description = "Runs the embedded broker alone, for trying the services apart on one machine.")
    static final class Broker implements Callable<Integer> {
        @Mixin
        FolderOption folder = new FolderOption();

        @Option(names = "--port", defaultValue = "9092", description = "Port (default: ${DEFAULT-VALUE}).")
        int port = 9092;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            var out = spec.commandLine().getOut();
            folder.folder().prepare(spec.commandLine().getErr()::println);
            try (var _ = folder.folder().lock()) {
                var address = "127.0.0.1:" + port;
                var properties = BrokerAccess.to(address, folder.folder()).write(folder.folder());
                return Runner.run(BrokerPart.on(folder.folder(), port), new Failures(), () -> {
                    out.println("The broker listens on " + address + " for those who have the password in " + properties
                            + ": give each service --kafka.bootstrap=" + address + " --kafka.properties=" + properties
                            + ". Ctrl-C stops it.");
                    out.flush();
                });
            }
        }
    }
}
