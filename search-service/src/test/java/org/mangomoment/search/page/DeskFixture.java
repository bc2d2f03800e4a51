package org.mangomoment.search.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.http.HttpSettings;
import org.mangomoment.runtime.http.Refusal;
import org.mangomoment.runtime.http.SendingLimits;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.settings.Settings;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.AccountAct;
import org.mangomoment.schemas.AccountChange;
import org.mangomoment.schemas.AccountRole;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelDay;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.Doubt;
import org.mangomoment.schemas.DoubtReason;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.Export;
import org.mangomoment.schemas.ExportManifest;
import org.mangomoment.schemas.ExportOutcome;
import org.mangomoment.schemas.MailFile;
import org.mangomoment.schemas.MailObstacle;
import org.mangomoment.schemas.MailState;
import org.mangomoment.schemas.MailToLookAt;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.SuggestionShown;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Withdrawal;
import org.mangomoment.schemas.WithdrawnBy;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.DeskAddress;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.AccountProblem;
import org.mangomoment.search.account.Accounts;
import org.mangomoment.search.account.Authentication;
import org.mangomoment.search.account.Devices;
import org.mangomoment.search.account.Ending;
import org.mangomoment.search.account.OpenSession;
import org.mangomoment.search.account.PasswordChange;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.account.Session;
import org.mangomoment.search.account.SetUp;
import org.mangomoment.search.account.SignIn;
import org.mangomoment.search.calibration.CheckSettings;
import org.mangomoment.search.channel.ChannelDays;
import org.mangomoment.search.channel.Channels;
import org.mangomoment.search.channel.UnitInvitations;
import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.CarriedDecisions;
import org.mangomoment.search.decision.Change;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.figure.AgreementDesk;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.lease.LeasedLibrary;
import org.mangomoment.search.lease.Leases;
import org.mangomoment.search.library.Overloaded;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.methods.MethodsDesk;
import org.mangomoment.search.page.review.Serving;
import org.mangomoment.search.page.steward.Operations;
import org.mangomoment.search.page.story.StoryPage;
import org.mangomoment.search.preference.Preferences;
import org.mangomoment.search.redaction.RedactionOutcome;
import org.mangomoment.search.sample.CoveredLibrary;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.Sampling;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.saturation.SaturationDesk;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.vocabulary.WordDesk;

/// The desk's pages on a real server, over stories in memory. The reader is whoever the test says.
final class DeskFixture implements Access, Operations, AutoCloseable {
    static final String CSRF = "csrf-of-the-test";

    final ShelfLibrary library;
    final ShelfAround around;
    final ShelfIndex index;
    final ShelfCalibration calibration;
    final ShelfCodebooks codebooks = new ShelfCodebooks();
    final List<DecisionRequest> taken = new ArrayList<>();
    volatile Reader reader = new Reader("rosa", Role.STEWARD);
    volatile CodebookView codebook = Shelf.CODEBOOK;
    volatile boolean signedIn = true;
    volatile boolean setUpOpen = true;
    final ShelfModels models = new ShelfModels();
    final ShelfWithdrawals withdrawals = new ShelfWithdrawals();
    final LoggedExports exports = exports();
    private final ShelfExports exportJobs;
    final AtomicInteger rebuilds = new AtomicInteger();
    final Accounts accounts = accounts();
    final Authentication door =
            new Authentication(accounts, new Devices(_ -> {}, Clock.systemUTC()), null, Clock.systemUTC());
    final Sampling sampling = new Sampling(_ -> true, Clock.systemUTC());
    final Channels channels = channels();
    final ChannelDays channelDays = new ChannelDays(Clock.systemUTC());
    final DoubtfulStories doubts = new DoubtfulStories(_ -> {});
    final WaitingMails mails = new WaitingMails(_ -> {}, Clock.systemUTC());
    private final List<AccountChange> changes = new ArrayList<>();
    final List<OpenSession> sessions = new ArrayList<>();
    final Leases leases = new Leases(_ -> {}, Clock.systemUTC());
    private final HttpServer server;

    /// @param drawn share of the stories that are in the random sample, which is blind
    DeskFixture(List<StoryView> stories, double drawn) {
        this(stories, drawn, CheckSettings.OFF);
    }

    /// @param check how often reviewers are checked unannounced
    DeskFixture(List<StoryView> stories, double drawn, CheckSettings check) {
        library = new ShelfLibrary(stories);
        around = new ShelfAround(library);
        index = new ShelfIndex(library.stories::values);
        var designs = new SamplingDesigns(
                List.of(new SamplingDesign(1, Instant.EPOCH, "a seed of a test", drawn, 2, true, "settings")));
        var sample = new RandomSample(() -> designs);
        var shown = new CoveredLibrary(library, sample);
        calibration = new ShelfCalibration(library, shown, sample, check);
        sampling.apply(
                read(Topics.SAMPLING_DESIGNS.record("1", designs.versions().getFirst())));
        var pages = new DeskPages(this, new DeskAddress(null));
        Codebooks codebooks = () -> codebook;
        var figures = new FigureDesk(library, () -> designs, codebooks);
        var agreement = new AgreementDesk(library, codebooks);
        var methods = new MethodsDesk(
                figures,
                agreement,
                new MethodsDesk.Sources(
                        library,
                        () -> designs,
                        () -> List.of(new CodebookVersion(1, Shelf.THEN, 8, 2)),
                        models::newestFirst,
                        accounts::role,
                        () -> Map.of("decisions-0", 12L)),
                Clock.systemUTC());
        var insights = new InsightDesk(index, figures, codebooks, new InsightSettings(0));
        exportJobs = new ShelfExports(exports, sample, codebooks);
        var routes = Route.all(List.of(
                pages.frame(),
                pages.accounts(door.colleagues(), door.links()),
                pages.vocabulary(index, new WordDesk(index, shown, new InsightSettings(0)), codebooks),
                pages.insights(insights, codebooks),
                pages.swarm(shown, codebooks),
                pages.saturation(new SaturationDesk(library, sample, codebooks, new InsightSettings(0)), codebooks),
                pages.search(shown, codebooks, around.past, calibration.tags),
                around.routes(pages, shown, insights, index),
                pages.story(
                        shown,
                        codebooks,
                        this::redact,
                        sample,
                        new StoryPage.Beside(
                                calibration.gold, calibration.discussions, calibration.flags, calibration.tags)),
                calibration.routes(pages),
                pages.review(
                        new LeasedLibrary(shown, leases),
                        codebooks,
                        this::decide,
                        sample,
                        new Serving(leases, around.searches, calibration.checks, calibration.flags),
                        new CarriedDecisions(library, codebooks, sample, this::decided, Clock.systemUTC())),
                pages.figures(figures, codebooks),
                pages.methods(methods, codebooks),
                pages.agreement(agreement, shown, sample, codebooks),
                pages.sample(sampling, shown),
                pages.withdrawals(shown, withdrawals),
                pages.steward(shown, this, doubts, mails, withdrawals, exports),
                exportJobs.routes(pages, exports),
                pages.channels(
                        channels,
                        channelDays,
                        new UnitInvitations(channels, Clock.systemUTC()),
                        URI.create("https://stories.example.org")),
                this.codebooks.routes(pages, models, library, shown, sample, calibration.known),
                pages.models(models, library, codebooks)));
        server = new HttpServer(
                new HttpSettings(
                        "127.0.0.1",
                        0,
                        null,
                        100_000,
                        64,
                        List.of(),
                        Settings.read(SendingLimits.class, "http-sending", Map.of())),
                new Health(new Failures()),
                config -> {
                    routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), guarded(route)));
                    pages.errors(config);
                });
        server.start();
    }

    /// One export, of which a story was withdrawn since.
    private static LoggedExports exports() {
        var exports = new LoggedExports(_ -> true);
        var manifest = ExportManifest.newBuilder()
                .setBy("rosa")
                .setAt(Instant.parse("2026-03-01T12:00:00Z"))
                .setFormat("csv")
                .setOptions(Map.of("separator", "semicolon"))
                .setPurpose("quotes")
                .setQuery("q=warm&teller=family")
                .setCodebook(1)
                .setOutcome(ExportOutcome.COMPLETE)
                .setStories(2)
                .setLeftOut(7)
                .build();
        exports.apply(read(Topics.EXPORTS.record("one/0", new Export("one", 0, manifest, List.of()))));
        exports.apply(read(Topics.EXPORTS.record("one/1", new Export("one", 1, null, List.of("s-01", "s-90")))));
        var withdrawal = Withdrawal.newBuilder()
                .setStoryId("s-90")
                .setAt(Instant.EPOCH)
                .setBy(WithdrawnBy.TELLER)
                .build();
        exports.applyWithdrawal(read(Topics.WITHDRAWALS.record("s-90", withdrawal)));
        return exports;
    }

    String address() {
        return server.address().toString();
    }

    @Override
    public void close() {
        server.close();
        exportJobs.close();
        index.close();
    }

    private Handler guarded(Route route) {
        return context -> {
            if (signedIn) {
                context.attribute("reader", reader);
            }
            if (!route.audience().includes(reader.role())) {
                throw new Refusal(403, "Not for this role", "Not for this role.");
            }
            if (!signedIn && route.audience() != Audience.EVERYBODY) {
                throw new Refusal(401, "Not signed in", "Sign in.");
            }
            if (signedIn
                    && route.method().equals(HandlerType.POST)
                    && !CSRF.equals(context.formParam("csrf"))
                    && route.audience() != Audience.EVERYBODY) {
                throw new Refusal(403, "Not from this session", "Load the page again.");
            }
            try {
                route.handler().handle(context);
            } catch (Overloaded _) {
                context.attribute(Access.BUSY, true);
                throw new Refusal(503, "Busy", "Too much was asked.");
            }
        };
    }

    private synchronized Outcome decide(String storyId, DecisionRequest request, Reader who) {
        var story = library.stories.get(storyId);
        if (story == null) {
            return new Outcome.NoStory();
        }
        var sent = request.storyVersion();
        if (sent == null || sent != story.version()) {
            return new Outcome.Stale(story, List.of(new Change(Change.Kind.TEXT, "The text changed.")));
        }
        if (request.codebookVersion() != null && request.codebookVersion() != codebook.version()) {
            return new Outcome.Stale(story, List.of(new Change(Change.Kind.CODEBOOK, "The codebook changed.")));
        }
        taken.add(request);
        var id = request.decisionId();
        var decision = Decision.newBuilder()
                .setDecisionId(id == null ? UUID.randomUUID().toString() : id)
                .setStoryId(storyId)
                .setStoryVersion(story.version())
                .setReviewer(who.account())
                .setAct(Words.find(DecisionAct.class, request.act()).orElseThrow())
                .setUndoes(request.undoes())
                .setEligibility(
                        request.verdict() == null
                                ? null
                                : new EligibilityVerdict(
                                        Words.find(EligibilityAnswer.class, request.verdict())
                                                .orElseThrow(),
                                        request.reason()))
                .setDimensions(request.dimensions().entrySet().stream()
                        .map(entry -> new DimensionVerdict(
                                entry.getKey(),
                                Words.find(DimensionAnswer.class, entry.getValue())
                                        .orElseThrow()))
                        .toList())
                .setMemo(request.memo())
                .setBlind(request.blind())
                .setAdjudication(
                        request.adjudication() == null
                                ? null
                                : new Adjudication(
                                        Objects.requireNonNull(
                                                request.adjudication().reason()),
                                        request.adjudication().codebookUnclear()))
                .setSelection(Optional.ofNullable(request.selection())
                        .flatMap(word -> Words.find(Selection.class, word))
                        .orElse(Selection.UNKNOWN))
                .setShown(new SuggestionShown("cues-1", 1, Map.of("emotional-support", 0.7), null))
                .setMillisTaken(request.millisTaken())
                .setEvidence(
                        request.evidence() == null
                                ? null
                                : ShownStory.stored(ShownStory.of(story).view(), request.evidence()))
                .setAt(Instant.now())
                .build();
        var acts = new ArrayList<>(story.acts());
        acts.add(decision);
        library.stories.put(storyId, new StoryView(story.story(), story.suggestions(), story.consent(), acts));
        return new Outcome.Taken(decision, true);
    }

    /// A log whose decisions are read at once.
    private boolean decided(ProducerRecord<byte[], byte[]> record) {
        var decision = Objects.requireNonNull(Topics.DECISIONS.value(read(record)));
        library.stories.computeIfPresent(decision.getStoryId(), (_, story) -> {
            var acts = new ArrayList<>(story.acts());
            acts.add(decision);
            return new StoryView(story.story(), story.suggestions(), story.consent(), acts);
        });
        return true;
    }

    private static Channels channels() {
        var kept = new AtomicReference<Channels>();
        var channels = new Channels(
                record -> {
                    Objects.requireNonNull(kept.get())
                            .apply(new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value()));
                    return true;
                },
                Clock.systemUTC());
        kept.set(channels);
        return channels;
    }

    /// A doubt about a story whose id is a text.
    void doubt(String text) {
        doubts.apply(read(Topics.DOUBTS.record(text, new Doubt(text, List.of(DoubtReason.TRAP), Shelf.THEN))));
    }

    /// A waiting mail of which everything that can be is a text.
    void mail(String text) {
        var mail = MailToLookAt.newBuilder()
                .setStoryId(text)
                .setStoryKey(text)
                .setReason(MailObstacle.PICTURE)
                .setMailbox(text)
                .setMailboxUser(text)
                .setSentAt(Shelf.THEN)
                .setReceivedAt(Shelf.THEN)
                .setSize(1)
                .setDigest(text)
                .setFiles(List.of(new MailFile(text, 1L)))
                .setLanguage(text)
                .setAnswerable(true)
                .setPage(text)
                .setState(MailState.WAITING)
                .setAt(Shelf.THEN)
                .build();
        mails.apply(read(Topics.MAILS_TO_LOOK_AT.record(text, mail)));
    }

    /// A channel of which everything is a text.
    void open(String text) {
        var channel = Channel.newBuilder()
                .setName(text)
                .setCampaign(text)
                .setKeys(List.of(new ChannelKey(text, "", Shelf.THEN, null)))
                .setDefaultConsent(List.of(text))
                .setAllowedFields(List.of(text))
                .setLanguage(text)
                .setAt(Shelf.THEN)
                .build();
        channels.apply(read(Topics.CHANNELS.record(text, channel)));
        channelDays.apply(read(Topics.CHANNEL_DAYS.record(
                text,
                new ChannelDay(
                        "mail",
                        "2026-03-02",
                        text,
                        1L,
                        1L,
                        Map.of(text + " " + text, 1L),
                        Map.of(text + " " + text, 1L),
                        Shelf.THEN))));
    }

    /// An export of which everything is a text.
    void export(String id, String text) {
        var manifest = ExportManifest.newBuilder()
                .setBy(text)
                .setAt(Shelf.THEN)
                .setFormat(text)
                .setOptions(Map.of(text, text))
                .setPurpose(text)
                .setQuery(SearchRequest.everything().withQuery(text).parameters())
                .setCodebook(1)
                .setOutcome(ExportOutcome.BROKEN_OFF)
                .setStories(1)
                .setLeftOut(1)
                .build();
        exports.apply(read(Topics.EXPORTS.record(id + "/0", new Export(id, 0, manifest, List.of()))));
        exports.apply(read(Topics.EXPORTS.record(id + "/1", new Export(id, 1, null, List.of(text)))));
    }

    /// An account of which everything is a text, and a change of the reader's account that tells it.
    void changed(String text) {
        changes.add(new AccountChange(AccountAct.ROLE, AccountRole.STEWARD, text, Shelf.THEN));
        for (var name : List.of(text, "rosa")) {
            var account = Account.newBuilder()
                    .setName(name)
                    .setRole(AccountRole.STEWARD)
                    .setPasswordHash("")
                    .setChanges(changes)
                    .setAt(Shelf.THEN)
                    .build();
            accounts.apply(read(Topics.ACCOUNTS.record(name, account)));
        }
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> record) {
        return new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
    }

    private static Accounts accounts() {
        var accounts = new Accounts(_ -> false, Clock.systemUTC());
        accounts.register("rosa", Role.STEWARD, "a password of rosa's", null);
        return accounts;
    }

    private RedactionOutcome redact(String storyId, long version, RedactionAct act, Span span, Reader who) {
        var story = library.stories.get(storyId);
        if (story == null) {
            return new RedactionOutcome.NoStory();
        }
        if (version != story.version()) {
            return new RedactionOutcome.Stale(story);
        }
        var place = ShownStory.stored(ShownStory.of(story).view(), span.start(), span.end());
        var text = story.text().substring(0, place.start()) + "[HIDDEN]"
                + story.text().substring(place.end());
        var again =
                Shelf.written(storyId, version + 1, story.story().getLanguage(), "patient", "hospital", "form", text);
        var next = new StoryView(again, story.suggestions(), story.consent(), story.acts());
        library.stories.put(storyId, next);
        return new RedactionOutcome.Requested(next);
    }

    @Override
    public SignIn signIn(Context context, String name, String password) {
        if (!password.equals("right")) {
            return name.equals("flood") ? new SignIn.TooMany(30) : new SignIn.Refused();
        }
        signedIn = true;
        return new SignIn.SignedIn(new Session("secret", CSRF, reader), "", null);
    }

    @Override
    public void signOut(Context context) {
        signedIn = false;
    }

    @Override
    public String csrf(Context context) {
        return signedIn ? CSRF : "";
    }

    @Override
    public boolean setUpOpen() {
        return setUpOpen;
    }

    @Override
    public SetUp setUp(String token, String name, String password) {
        return password.length() < 12
                ? new SetUp.Invalid(List.of(AccountProblem.PASSWORD_LENGTH))
                : new SetUp.Created(reader);
    }

    @Override
    public Optional<Ending> ending(Context context) {
        return Optional.empty();
    }

    @Override
    public List<OpenSession> sessions(Context context) {
        return List.copyOf(sessions);
    }

    @Override
    public void endSession(Context context, String id) {
        sessions.removeIf(session -> session.id().equals(id));
    }

    @Override
    public void endOtherSessions(Context context) {
        sessions.removeIf(session -> !session.here());
    }

    @Override
    public PasswordChange changePassword(Context context, String old, String password) {
        return new PasswordChange.WrongOld();
    }

    @Override
    public void speak(Context context, String language) {
        door.own().speak(reader, language);
    }

    @Override
    public Preferences preferences(Context context) {
        return door.own().preferences(reader);
    }

    @Override
    public void prefer(Context context, UnaryOperator<Preferences> change) {
        door.own().prefer(reader, change);
    }

    @Override
    public Condition condition() {
        return new Condition(library.stories.size(), 1, 3, 2);
    }

    @Override
    public List<StoryView> quarantine(int most) {
        return library.stories.values().stream().limit(1).toList();
    }

    @Override
    public void rebuild() {
        rebuilds.incrementAndGet();
    }
}
