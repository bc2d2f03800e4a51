package org.mangomoment.classifier;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.classifier.adoption.FirstAdoption;
import org.mangomoment.classifier.budget.TimeBudget;
import org.mangomoment.classifier.learning.LearningLoop;
import org.mangomoment.classifier.rehearsal.CodebookTrials;
import org.mangomoment.classifier.stream.StoryStream;
import org.mangomoment.classifier.stream.StreamProperties;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.topology.Steps;
import org.mangomoment.classifier.topology.StoryTopology;
import org.mangomoment.classifier.withdrawal.Erasure;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.kafka.KafkaStart;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.metrics.Metrics;
import org.mangomoment.runtime.metrics.MetricsServer;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.Codebook;

/// The classifier: redacts submissions and suggests. Starts at once and becomes ready when Kafka is reached, a codebook
/// is in use, the language models are loaded and the stream moves on.
public final class ClassifierService implements Part {
    private static final List<Topic<?, ?>> SOURCES =
            List.of(Topics.SUBMISSIONS, Topics.REDACTION_REQUESTS, Topics.STORIES);

    private static final Health.Finding NOT_STARTED = Health.Finding.down("waits for Kafka");

    private final ClassifierSettings settings;
    private final Failures failures;
    private final Foundation foundation;
    private final Metrics metrics = new Metrics();
    private final TimeBudget budget;
    private final Assembly servers;
    private final HttpServer http;
    private @Nullable Thread starting;
    private @Nullable LanguageModels models;
    private volatile @Nullable StoryStream stream;
    private volatile @Nullable Assembly parts;

    public ClassifierService(ClassifierSettings settings, Failures failures) {
        this.settings = settings;
        this.failures = failures;
        this.foundation = Foundation.of(settings.kafka(), DiskSettings.UNWATCHED, metrics.registry(), failures);
        this.budget = new TimeBudget(settings.stepBudget(), metrics.registry());
        var health = new Health(failures);
        this.http = new HttpServer(settings.http(), health, _ -> {});
        this.servers = new Assembly(List.of(http, new MetricsServer(settings.metrics(), metrics)));
        health.check("models", this::modelsHealth);
        health.check("stream", this::streamHealth);
    }

    @Override
    public void start() throws Exception {
        servers.start();
        models = LanguageModels.loading(settings.redaction(), settings.embedding(), failures);
        starting = Thread.ofPlatform().name("start-classifier").start(this::begin);
    }

    private void begin() {
        try {
            var kafka = foundation.kafka();
            KafkaStart.prepare(kafka, admin -> TopicCreation.create(admin, Service.CLASSIFIER, kafka.replication()));
            var assembled = assembled(Objects.requireNonNull(models));
            parts = assembled;
            assembled.start();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Throwable dead) {
            failures.report("the start of the classifier", dead);
        }
    }

    private Assembly assembled(LanguageModels loading) {
        var kafka = foundation.kafka();
        var clock = foundation.clock();
        var publisher = foundation.publisher();
        Function<Codebook, CueSuggester> making =
                codebook -> new CueSuggester(codebook, loading.lemmatizers().join());
        var active = new ActiveModelView(
                making, loading.embedder().join(), letter -> publisher.publishAndWait(List.of(letter.record())));
        var follower = foundation.follow("codebooks", List.of(Topics.CODEBOOKS.name(), Topics.MODELS.name()), active);
        var steps = new Steps(loading::storyMaker, active, budget, metrics.registry(), clock);
        var topology = new StoryTopology(steps).build(StreamProperties.of(kafka, settings.stream()));
        var sources = SOURCES.stream().<String>map(Topic::name).toList();
        stream = new StoryStream(kafka, settings.stream(), topology, sources, failures);
        var trials = new CodebookTrials(foundation, active::under);
        var learning = new LearningLoop(
                foundation,
                settings.stream().applicationId() + "-trainer",
                settings.learning(),
                active,
                follower,
                List.of(trials));
        var erasure = Erasure.follower(foundation);
        return new Assembly(List.of(
                publisher,
                follower,
                new FirstAdoption(
                        active, follower, publisher, clock, settings.learning().starter()),
                stream,
                trials.follower(),
                learning,
                erasure));
    }

    /// Where `/health` is.
    public URI address() {
        return http.address();
    }

    private Health.Finding modelsHealth() {
        var loading = models;
        return loading == null ? NOT_STARTED : loading.health();
    }

    private Health.Finding streamHealth() {
        var running = stream;
        return running == null ? NOT_STARTED : running.health();
    }

    @Override
    public void close() {
        try {
            if (starting != null) {
                starting.interrupt();
                starting.join(Duration.ofSeconds(10));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        if (parts != null) {
            parts.close();
        }
        budget.close();
        servers.close();
        if (models != null) {
            models.close();
        }
    }
}
