package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.ClassifierService;
import org.mangomoment.classifier.ClassifierSettings;
import org.mangomoment.ingest.IngestService;
import org.mangomoment.ingest.IngestSettings;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.search.SearchService;
import org.mangomoment.search.SearchSettings;
import org.mangomoment.search.account.Accounts;

/// The whole product in this process: the broker first, then the three services side by side, closed in reverse.
public final class Instance implements Part {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Options options;
    private final Failures failures;
    private final Consumer<String> progress;
    private final Consumer<URI> setUpLink;
    private final BrokerPart broker;
    private final String operatorToken = Secrets.random();
    private @Nullable FileLock lock;
    private @Nullable IngestService ingest;
    private @Nullable ClassifierService classifier;
    private @Nullable SearchService search;

    /// @param progress  is told, in words, how far the start is
    /// @param setUpLink is given the one-time link for the first steward's account, when there is none
    public Instance(Options options, Failures failures, Consumer<String> progress, Consumer<URI> setUpLink) {
        this.options = options;
        this.failures = failures;
        this.progress = progress;
        this.setUpLink = setUpLink;
        this.broker = BrokerPart.on(options.folder().kafka());
    }

    /// Returns when every service says that it is ready.
    @Override
    public void start() throws Exception {
        lock = options.folder().lock();
        Files.deleteIfExists(options.folder().running());
        broker.start();
        progress.accept("The broker runs.");
        ingest = new IngestService(
                Settings.read(
                        IngestSettings.class,
                        "ingest-service",
                        options.ingest(broker.bootstrap(), Secrets.of(options.folder()), operatorToken)),
                failures);
        classifier = new ClassifierService(
                Settings.read(ClassifierSettings.class, "classifier-stream", options.classifier(broker.bootstrap())),
                failures);
        search = new SearchService(
                Settings.read(
                        SearchSettings.class, "search-service", options.search(broker.bootstrap(), operatorToken)),
                failures,
                setUpLink);
        startTogether(List.of(ingest, classifier, search));
        awaitReady();
    }

    /// What others need to find this instance; only the addresses and the operator's token.
    public Running running() {
        return new Running(
                require(ingest).address(), require(search).address(), broker.bootstrap(), operatorToken, null, null);
    }

    /// The broker's address.
    public String bootstrap() {
        return broker.bootstrap();
    }

    /// The desk's accounts.
    public Accounts accounts() {
        return require(search).accounts();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(options.folder().running());
        } catch (IOException failed) {
            progress.accept(
                    "running.json could not be removed: " + failed.getClass().getSimpleName());
        }
        for (var part : new Part[] {ingest, search, classifier}) {
            if (part != null) {
                part.close();
            }
        }
        broker.close();
        release();
    }

    private static void startTogether(List<Part> parts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = parts.stream()
                    .map(part -> CompletableFuture.runAsync(() -> started(part), threads))
                    .toList();
            starts.forEach(CompletableFuture::join);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private static void started(Part part) {
        try {
            part.start();
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        Map<String, URI> services = new LinkedHashMap<>();
        services.put("ingest service", require(ingest).address());
        services.put("search service", require(search).address());
        services.put("classifier", require(classifier).address());
        try (var http = HttpClient.newHttpClient()) {
            for (var service : services.entrySet()) {
                if (!Readiness.await(http, service.getValue(), LONGEST_START, failures)) {
                    throw new IOException("The " + service.getKey() + " did not get ready; the log in "
                            + options.folder().logs() + " says why");
                }
                progress.accept("The " + service.getKey() + " is ready.");
            }
        }
    }

    private void release() {
        try {
            if (lock != null) {
                lock.channel().close();
                lock = null;
            }
        } catch (IOException failed) {
            progress.accept("The folder's lock could not be released: "
                    + failed.getClass().getSimpleName());
        }
    }

    private static <T> T require(@Nullable T started) {
        if (started == null) {
            throw new IllegalStateException("The instance has not been started.");
        }
        return started;
    }
}
