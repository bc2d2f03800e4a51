package org.mangomoment.search;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Accounts;
import org.mangomoment.search.alert.Alerting;
import org.mangomoment.search.api.CodingApi;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.deposit.DepositSources;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.log.CaughtUp;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.log.PoisonRecords;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.Sampling;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.tag.KnownTags;

/// The desk: the index as a view of the log, searched and reviewed behind sign-in. Each instance holds the
/// whole index and reads the log by itself.
public final class SearchService implements Part {
    private final SearchSettings settings;
    private final HttpServer http;
    private final AtomicBoolean hasRead = new AtomicBoolean();
    private final Accounts accounts;
    private final List<Route> routes;
    private final Assembly assembly;

    /// Assembles the service; a link for the first steward is printed when there is no account.
    public SearchService(SearchSettings settings, Failures failures) {
        this(settings, failures, link -> System.out.println("Create the first steward at " + link));
    }

    /// Assembles the service, which knows nothing of its surroundings.
    ///
    /// @param setUpLink is given the one-time link for creating the first steward, when there is no account
    public SearchService(SearchSettings settings, Failures failures, Consumer<URI> setUpLink) {
        this(settings, failures, setUpLink, Map.of());
    }

    /// Assembles the service.
    ///
    /// @param setUpLink is given the one-time link for creating the first steward, when there is no account
    /// @param around    what the surroundings of the service find, by name: told in its health and its status
    public SearchService(
            SearchSettings settings,
            Failures failures,
            Consumer<URI> setUpLink,
            Map<String, Supplier<Health.Finding>> around) {
        this(settings, failures, setUpLink, around, Clock.systemUTC());
    }

    /// @param clock what the service takes for the time
    SearchService(
            SearchSettings settings,
            Failures failures,
            Consumer<URI> setUpLink,
            Map<String, Supplier<Health.Finding>> around,
            Clock clock) {
        this.settings = settings;
        var metrics = new Metrics();
        var foundation = Foundation.of(settings.kafka(), settings.disk(), metrics.registry(), clock, failures);
        var surroundings = new HashMap<>(around);
        surroundings.put("disk", foundation.disk()::reading);

        var poison = new PoisonRecords(foundation.publisher(), metrics.registry(), foundation.clock());
        var log = new DeskLog(foundation, poison);
        var sampling = new Sampling(log, foundation.clock());
        log.keep(Topics.SAMPLING_DESIGNS, sampling::apply);
        var tags = new KnownTags();
        var searches = new SavedSearches(log, foundation.clock(), tags);
        var codebooks = new PublishedCodebooks();
        log.keep(Topics.CODEBOOKS, codebooks::apply).keep(Topics.STORY_TAGS, tags::apply);
        var index = LibraryFeature.of(foundation, settings, poison, sampling, searches, codebooks::mappings, tags);
        var colleagues = new AccountFeature(foundation, log, desk(), settings, hasRead::get);
        var features = features(foundation, log, index, codebooks, colleagues, sampling, searches, tags, surroundings);
        this.accounts = colleagues.accounts();
        this.routes =
                features.stream().flatMap(feature -> feature.routes().stream()).toList();

        var health = health(failures, surroundings, log, index, features);
        this.http = new HttpServer(settings.http(), health, Set.of(CodingApi.PATH), config -> {
            colleagues.guard().open(config, routes);
            colleagues.pages().errors(config);
        });
        var readers = followers(log, index, features);
        readers.add(new CaughtUp(List.of(index.follower(), log.follower()), () -> {
            colleagues.whenKnown(secret -> setUpLink.accept(setUpAddress(secret)));
            sampling.begin(settings.sample());
            hasRead.set(true);
        }));
        var parts = new ArrayList<Part>(List.of(foundation.publisher()));
        parts.addAll(index.files());
        parts.addAll(List.of(
                kafkaStart(foundation, readers, failures),
                http,
                new MetricsServer(settings.metrics(), metrics),
                workers(features)));
        this.assembly = new Assembly(parts);
    }

    private static KafkaStart kafkaStart(Foundation foundation, List<Part> readers, Failures failures) {
        var kafka = foundation.kafka();
        return new KafkaStart(
                kafka, admin -> TopicCreation.create(admin, Service.SEARCH, kafka.replication()), readers, failures);
    }

    private Health health(
            Failures failures,
            Map<String, Supplier<Health.Finding>> around,
            DeskLog log,
            LibraryFeature index,
            List<DeskFeature> features) {
        var health = new Health(failures);
        around.forEach(health::check);
        List.of(log, index).forEach(feature -> feature.check(health));
        features.forEach(feature -> feature.check(health));
        health.check(
                "changes",
                () -> hasRead.get()
                        ? Health.Finding.up("are taken")
                        : Health.Finding.down("wait until what stands in the log has been read"));
        return health;
    }

    /// What reads the log, the index first.
    private static List<Part> followers(DeskLog log, LibraryFeature index, List<DeskFeature> features) {
        var all = new ArrayList<Part>(List.of(index.follower(), log.follower()));
        all.addAll(index.sentenceFollowers());
        features.forEach(feature -> all.addAll(feature.followers()));
        return all;
    }

    /// What works in the background, once the desk listens.
    private static Part workers(List<DeskFeature> features) {
        return new Assembly(
                features.stream().flatMap(feature -> feature.workers().stream()).toList());
    }

    private Alerting.Mailing mailing(AccountFeature colleagues) {
        return new Alerting.Mailing(settings.alerts(), this::publicAddress, colleagues.accounts()::mayRead);
    }

    /// All that the desk does.
    private List<DeskFeature> features(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            PublishedCodebooks codebooks,
            AccountFeature colleagues,
            Sampling sampling,
            SavedSearches searches,
            KnownTags tags,
            Map<String, Supplier<Health.Finding>> surroundings) {
        var pages = colleagues.pages();
        var sample = new RandomSample(sampling);
        var exports = new LoggedExports(log);
        log.keep(Topics.EXPORTS, exports::apply);
        var kept = new SavedSearchFeature.Kept(searches, PastSearches.on(foundation.publisher(), foundation.clock()));
        var reviewed = new ReviewFeature.Sources(codebooks, sample, kept, tags);
        var review = new ReviewFeature(foundation, log, index, pages, reviewed, settings.review());
        var models = ModelFeature.of(foundation, log, index.covered(), codebooks, pages);
        var figures = FigureFeature.of(index, sampling, codebooks, pages);
        var insights = InsightFeature.of(index, sampling, codebooks, settings.insights(), pages);
        var sources = new MethodsFeature.Sources(codebooks, models.models(), sampling, colleagues.accounts());
        var methods = MethodsFeature.of(foundation, log, index, figures, sources, pages);
        var deposits = new DepositSources(figures.agreement()::all, methods.appendix());
        var cited = new CitationFeature.Sources(codebooks, insights.desk(), settings.insights(), tags);
        var means = new ExportFeature.Means(deposits, settings.deposit(), settings.exports(), tags);
        return List.of(
                colleagues,
                review,
                models,
                CodebookFeature.of(
                        foundation,
                        log,
                        new CodebookFeature.Sources(codebooks, models.models(), sample, tags),
                        index,
                        pages),
                ChannelFeature.of(foundation, log, pages, settings.tellersAddress()),
                new SavedSearchFeature(foundation, log, index, codebooks, pages, kept, mailing(colleagues)),
                QuoteFeature.of(foundation, log, index, pages),
                CitationFeature.of(foundation, log, index, cited, desk(), pages),
                VocabularyFeature.of(index, codebooks, settings.insights(), pages),
                insights,
                figures,
                methods,
                new SampleFeature(sampling, index.covered(), pages),
                ExportFeature.of(foundation, index, sample, codebooks, exports, means, pages),
                StewardFeature.of(foundation, log, index, pages, exports, surroundings));
    }

    @Override
    public void start() throws Exception {
        assembly.start();
    }

    /// Where it listens.
    public URI address() {
        return http.address();
    }

    /// Colleagues' accounts, for those who start the service with accounts of their own.
    public Accounts accounts() {
        return accounts;
    }

    /// Every route with its audience.
    public List<Route> routes() {
        return routes;
    }

    @Override
    public void close() {
        assembly.close();
    }

    /// Where colleagues reach it; where it listens when no public address is set.
    public URI publicAddress() {
        var told = settings.http().publicAddress();
        return told == null ? address() : told;
    }

    private DeskAddress desk() {
        return new DeskAddress(settings.http().publicAddress());
    }

    private URI setUpAddress(String secret) {
        return publicAddress().resolve("/setup?token=" + secret);
    }
}
