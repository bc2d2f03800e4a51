package org.mangomoment.search;

import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaStart;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.metrics.Metrics;
import org.mangomoment.runtime.metrics.MetricsServer;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Guard;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Accounts;
import org.mangomoment.search.account.Authentication;
import org.mangomoment.search.account.Devices;
import org.mangomoment.search.api.AccountApi;
import org.mangomoment.search.api.ChannelApi;
import org.mangomoment.search.api.ModelsApi;
import org.mangomoment.search.api.OperatingApi;
import org.mangomoment.search.api.ReadingApi;
import org.mangomoment.search.api.ReviewApi;
import org.mangomoment.search.api.WithdrawalApi;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.codebook.PublishedCodebooks;
import org.mangomoment.search.decision.LoggedDecisions;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.index.IndexSnapshots;
import org.mangomoment.search.index.LuceneLibrary;
import org.mangomoment.search.index.StoryIndex;
import org.mangomoment.search.log.CaughtUp;
import org.mangomoment.search.log.PoisonRecords;
import org.mangomoment.search.log.ReadYourWrites;
import org.mangomoment.search.log.TopicFigures;
import org.mangomoment.search.log.TopicRouter;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.model.LoggedModels;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.page.steward.LogOperations;
import org.mangomoment.search.page.suggestion.Blind;
import org.mangomoment.search.redaction.LoggedRedactions;
import org.mangomoment.search.story.StoryEvents;
import org.mangomoment.search.withdrawal.Erasure;
import org.mangomoment.search.withdrawal.LoggedWithdrawals;
import org.mangomoment.search.words.StoryAnalyzers;

/// The desk: the index as a view of the log, searched and reviewed behind sign-in. Each instance holds the whole index
/// and reads the log by itself.
public final class SearchService implements Part {
    /// What it reads or writes, and creates when it is the first to start.
    private static final List<Topic<?, ?>> TOPICS = List.of(
            Topics.STORIES,
            Topics.SUGGESTIONS,
            Topics.CONSENTS,
            Topics.DECISIONS,
            Topics.REDACTION_REQUESTS,
            Topics.WITHDRAWALS,
            Topics.CODEBOOKS,
            Topics.MODELS,
            Topics.MODEL_REQUESTS,
            Topics.ACCOUNTS,
            Topics.DEVICES,
            Topics.CHANNELS,
            Topics.CHANNEL_DAYS,
            Topics.DOUBTS,
            Topics.MAILS_TO_LOOK_AT,
            Topics.DEAD_LETTERS);

    private final SearchSettings settings;
    private final HttpServer http;
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
        this.settings = settings;
        var clock = Clock.systemUTC();
        var kafka = new KafkaProperties(settings.kafka());
        var metrics = new Metrics();
        var publisher = new Publisher(kafka);
        var disk = new DiskSpace(settings.disk());
        var whileRoom = publisher.whileRoom(disk);
        var poison = new PoisonRecords(publisher, metrics.registry(), clock);

        var analyzers = StoryAnalyzers.load();
        var serving = new IndexSnapshots();
        var index = new StoryIndex(settings.indexFolder(), analyzers, serving, poison::found);
        var stories = new Follower("stories", kafka, StoryEvents.topics(), index, failures);
        var library = new LuceneLibrary(serving, analyzers, settings.searchThreads(), clock);

        var codebooks = new PublishedCodebooks();
        var router = new TopicRouter(poison);
        var deskTopics = List.of(
                Topics.CODEBOOKS.name(),
                Topics.MODELS.name(),
                Topics.MODEL_REQUESTS.name(),
                Topics.ACCOUNTS.name(),
                Topics.DEVICES.name(),
                Topics.CHANNELS.name(),
                Topics.CHANNEL_DAYS.name(),
                Topics.DOUBTS.name(),
                Topics.MAILS_TO_LOOK_AT.name(),
                Topics.WITHDRAWALS.name());
        var desk = new Follower("desk", kafka, deskTopics, router, failures);
        this.accounts = new Accounts(new ReadYourWrites(publisher, desk)::publish, clock);
        var devices = new Devices(new ReadYourWrites(publisher, desk)::publish, clock);
        var models = new LoggedModels(new ReadYourWrites(publisher, desk), clock);
        var channels = new Channels(new ReadYourWrites(publisher, desk)::publish, clock);
        var channelDays = new ChannelDays(clock);
        var doubts = new DoubtfulStories(new ReadYourWrites(publisher, desk)::publish);
        var mails = new WaitingMails(new ReadYourWrites(publisher, desk)::publish, clock);
        router.route(Topics.CODEBOOKS, codebooks::apply)
                .route(Topics.ACCOUNTS, accounts::apply)
                .route(Topics.DEVICES, devices::apply)
                .route(Topics.MODELS, models::applyModel)
                .route(Topics.MODEL_REQUESTS, models::applyWish)
                .route(Topics.CHANNELS, channels::apply)
                .route(Topics.CHANNEL_DAYS, channelDays::apply)
                .route(Topics.DOUBTS, doubts::apply)
                .route(Topics.MAILS_TO_LOOK_AT, mails::apply);

        var door = new Authentication(accounts, devices, token(settings.operatorToken()), clock);
        var address = new DeskAddress(settings.http().publicAddress());
        var guard = new Guard(door, new ClientAddress(settings.http().trustedProxies()), address.secure());
        var decisions = new LoggedDecisions(library, codebooks, new ReadYourWrites(whileRoom, stories), clock);
        var redactions = new LoggedRedactions(library, whileRoom, clock);
        var withdrawals = new LoggedWithdrawals(library, new ReadYourWrites(publisher, stories), clock);
        router.route(Topics.WITHDRAWALS, withdrawals::apply);
        var erasure = new Follower("erasure", kafka, Erasure.topics(), Erasure.sweep(publisher, clock), failures);
        var figures = new TopicFigures(kafka, stories);
        var keeping = new LogOperations(library, figures, index::rebuild);
        var blind = new Blind(settings.blindShare());
        var pages = new DeskPages(
                library,
                codebooks,
                decisions,
                redactions,
                guard,
                keeping,
                blind,
                channels,
                channelDays,
                doubts,
                mails,
                models,
                withdrawals,
                door.colleagues(),
                door.links(),
                address);
        var surroundings = new HashMap<>(around);
        surroundings.put("disk", disk::reading);
        this.routes = Stream.of(
                        pages.routes(),
                        new ReadingApi(library, codebooks).routes(),
                        new ReviewApi(library, decisions, redactions).routes(),
                        new ModelsApi(models).routes(),
                        new WithdrawalApi(withdrawals, index::expunge, clock).routes(),
                        new OperatingApi(library, figures, surroundings, index::rebuild).routes(),
                        new ChannelApi(channels, channelDays).routes(),
                        new AccountApi(door.colleagues(), address).routes())
                .flatMap(List::stream)
                .toList();

        var health = new Health(failures);
        health.check("stories", stories::health);
        health.check("desk", desk::health);
        health.check("index", index::health);
        health.check("erasure", erasure::health);
        surroundings.forEach(health::check);
        this.http = new HttpServer(settings.http(), health, config -> {
            guard.open(config, routes);
            pages.errors(config);
        });
        var caughtUp = new CaughtUp(List.of(stories, desk), () -> {
            accounts.recogniseDemonstration();
            door.openSetUp().ifPresent(secret -> setUpLink.accept(setUpAddress(secret)));
        });
        var start = new KafkaStart(
                kafka,
                admin -> TopicCreation.create(admin, TOPICS, kafka.replication()),
                List.of(stories, desk, erasure, caughtUp),
                failures);
        this.assembly = new Assembly(
                List.of(publisher, library, index, start, http, new MetricsServer(settings.metrics(), metrics)));
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

    private URI setUpAddress(String secret) {
        return publicAddress().resolve("/setup?token=" + secret);
    }

    private static @Nullable String token(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }
}
