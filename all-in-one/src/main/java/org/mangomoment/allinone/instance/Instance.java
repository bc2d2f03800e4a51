package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.doctor.LogCheck;
import org.mangomoment.allinone.doctor.LogDoctor;
import org.mangomoment.classifier.ClassifierService;
import org.mangomoment.ingest.IngestService;
import org.mangomoment.runtime.folder.Tightening;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.search.SearchService;
import org.mangomoment.search.account.Accounts;

/// The whole product in this process: the broker and the three services, started side by side, so that pages answer
/// before everything is ready; closed with the broker last.
public final class Instance implements Part {
    private final Options options;
    private final Failures failures;
    private final Consumer<String> progress;
    private final Consumer<URI> setUpLink;
    private final BrokerPart broker;
    private final String operatorToken = Secrets.random();
    private @Nullable FolderLock lock;
    private @Nullable BrokerAccess kafka;
    private @Nullable IngestService ingest;
    private @Nullable ClassifierService classifier;
    private @Nullable SearchService search;
    private @Nullable LogCheck logCheck;

    /// @param progress  is told, in words, how far the start is
    /// @param setUpLink is given the one-time link for the first steward's account, when there is none
    public Instance(Options options, Failures failures, Consumer<String> progress, Consumer<URI> setUpLink) {
        this.options = options;
        this.failures = failures;
        this.progress = progress;
        this.setUpLink = setUpLink;
        this.broker = BrokerPart.on(options.folder());
    }

    /// Returns when every service says that it is ready.
    @Override
    public void start() throws Exception {
        lock = options.folder().lock();
        FolderFormat.check(options.folder());
        var access = broker.access();
        kafka = access;
        var settings = options.settings();
        var telling = settings.ingest(
                on(access, options.ingest(access.bootstrap(), Secrets.of(options.folder()), operatorToken)));
        ingest = new IngestService(telling, failures);
        var classifying = settings.classifier(on(access, options.classifier(access.bootstrap())));
        classifier = new ClassifierService(classifying, failures);
        logCheck = new LogCheck(
                new LogDoctor(access.properties(), classifying.stream().applicationId(), broker::damage), failures);
        search = new SearchService(
                settings.search(on(access, options.search(access.bootstrap(), operatorToken, telling.http()))),
                failures,
                setUpLink,
                Map.of("log", logCheck::finding));
        startTogether(List.of(this::startBroker, ingest::start, classifier::start, search::start));
        awaitReady();
        // Some libraries choose the permissions of their folders themselves.
        Tightening.of(options.folder().root());
        logCheck.start();
    }

    /// Tells the folder's owner that the instance is ready.
    public void announce(Running running) throws IOException {
        require(lock).announce(running);
    }

    /// What others need to find this instance; only the addresses and the operator's token.
    public Running running() {
        return new Running(
                require(ingest).address(),
                require(search).address(),
                require(kafka).bootstrap(),
                operatorToken,
                null,
                null);
    }

    /// For clients of the broker in this process.
    public KafkaProperties kafka() {
        return require(kafka).properties();
    }

    /// Where people reach the pages: the public address when one is set.
    public URI pages() {
        return require(ingest).publicAddress();
    }

    /// Where colleagues reach the desk: its public address when one is set.
    public URI desk() {
        return require(search).publicAddress();
    }

    /// The desk's accounts.
    public Accounts accounts() {
        return require(search).accounts();
    }

    @Override
    public void close() {
        withdraw();
        for (var part : new Part[] {logCheck, ingest, search, classifier}) {
            if (part != null) {
                part.close();
            }
        }
        broker.close();
        release();
    }

    private static Map<String, Object> on(BrokerAccess broker, Map<String, Object> settings) {
        var all = new LinkedHashMap<>(settings);
        all.putAll(broker.settings());
        return all;
    }

    private void startBroker() throws IOException {
        broker.start();
        progress.accept("The broker runs.");
    }

    /// The start of a part.
    @FunctionalInterface
    private interface Start {
        void run() throws Exception;
    }

    private static void startTogether(List<Start> parts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> started(part), threads))
                    .toList();
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static void started(Start part) {
        try {
            part.run();
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    private void awaitReady() throws InterruptedException {
        Map<String, URI> services = new LinkedHashMap<>();
        services.put("ingest service", require(ingest).address());
        services.put("search service", require(search).address());
        services.put("classifier", require(classifier).address());
        try (var http = HttpClient.newHttpClient()) {
            var readiness = new Readiness(http, Readiness.Pace.PATIENT, failures, progress);
            for (var service : services.entrySet()) {
                readiness.await(service.getKey(), service.getValue());
                progress.accept("The " + service.getKey() + " is ready.");
            }
        }
    }

    /// Nothing is taken back before it was taken: what another instance told of this folder stays.
    private void withdraw() {
        try {
            if (lock != null) {
                lock.withdraw();
            }
        } catch (IOException _) {
            progress.accept("running.json could not be removed; remove it from "
                    + options.folder().root());
        }
    }

    private void release() {
        try {
            if (lock != null) {
                lock.close();
                lock = null;
            }
        } catch (IOException _) {
            progress.accept("The lock of " + options.folder().root() + " could not be released.");
        }
    }

    private static <T> T require(@Nullable T started) {
        if (started == null) {
            throw new IllegalStateException("The instance has not been started.");
        }
        return started;
    }
}
