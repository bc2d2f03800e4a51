package org.mangomoment.ingest;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.attachment.FileReading;
import org.mangomoment.ingest.channel.Callers;
import org.mangomoment.ingest.channel.ChannelView;
import org.mangomoment.ingest.form.FormDoor;
import org.mangomoment.ingest.form.SpamSuspicion;
import org.mangomoment.ingest.intake.ReceiptView;
import org.mangomoment.ingest.intake.StoryIdentity;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.intake.StoryRules;
import org.mangomoment.ingest.limit.DailyLimits;
import org.mangomoment.ingest.lookat.LookAtLinks;
import org.mangomoment.ingest.lookat.TakeOverPage;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mailbox.ForSteward;
import org.mangomoment.ingest.mailbox.MailDoor;
import org.mangomoment.ingest.mailbox.Mailboxes;
import org.mangomoment.ingest.mailbox.PositionView;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.ConsentView;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.personal.PersonalPage;
import org.mangomoment.ingest.push.PushApi;
import org.mangomoment.ingest.push.PushLimits;
import org.mangomoment.ingest.push.PushRoute;
import org.mangomoment.ingest.silence.ConsentExpiryTask;
import org.mangomoment.ingest.silence.ReminderView;
import org.mangomoment.ingest.tally.ChannelTally;
import org.mangomoment.ingest.tellermail.TellerPost;
import org.mangomoment.ingest.withdrawal.WithdrawalLog;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaStart;
import org.mangomoment.runtime.kafka.NoRoom;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.metrics.Metrics;
import org.mangomoment.runtime.metrics.MetricsServer;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.TopicCreation;
import org.mangomoment.schemas.Topics;

/// Takes stories in by every door and makes them durable. Any number of instances may run beside each other.
public final class IngestService implements Part {
    /// What it reads or writes, and creates when it is the first to start.
    private static final List<Topic<?, ?>> TOPICS = List.of(
            Topics.SUBMISSIONS,
            Topics.RECEIPTS,
            Topics.CONSENTS,
            Topics.CONTACTS,
            Topics.WITHDRAWALS,
            Topics.TELLER_MAILS,
            Topics.CHANNELS,
            Topics.CHANNEL_DAYS,
            Topics.DOUBTS,
            Topics.MAIL_POSITIONS,
            Topics.MAILS_TO_LOOK_AT,
            Topics.DEAD_LETTERS);

    private final IngestSettings settings;
    private final HttpServer http;
    private final Assembly assembly;

    /// Assembles the service.
    public IngestService(IngestSettings settings, Failures failures) {
        this.settings = settings;
        var clock = Clock.systemUTC();
        var kafka = new KafkaProperties(settings.kafka());
        var metrics = new Metrics();
        var publisher = new Publisher(kafka);
        var disk = new DiskSpace(settings.disk());

        var channels = new ChannelView(publisher, clock);
        var daily = new DailyLimits(channels::dailyLimit, clock);
        var tally = new ChannelTally(publisher.whileRoom(disk), clock);
        var memory = new ReceiptView(publisher, clock, daily);
        var receipts = new Follower("receipts", kafka, List.of(Topics.RECEIPTS.name()), memory, failures);
        var channelFollower = new Follower("channels", kafka, List.of(Topics.CHANNELS.name()), channels, failures);
        var consents = new ConsentView(publisher, clock);
        var consentFollower = new Follower("consents", kafka, List.of(Topics.CONSENTS.name()), consents, failures);
        var positions = new PositionView(publisher, clock);
        var positionFollower =
                new Follower("mail-positions", kafka, List.of(Topics.MAIL_POSITIONS.name()), positions, failures);
        var withdrawals = WithdrawalLog.of(kafka, publisher, clock, failures);
        BooleanSupplier remembersAll = () -> receipts.health().up() && withdrawals.known();
        var waiting = new WaitingMails(publisher, withdrawals.book(), clock);
        var waitingFollower = new Follower("mails-to-look-at", kafka, WaitingMails.topics(), waiting, failures);
        var reminders = new ReminderView(publisher, clock);
        var reminderFollower =
                new Follower("reminders", kafka, List.of(Topics.TELLER_MAILS.name()), reminders, failures);
        var personal =
                new PersonalLinks(settings.identitySecret(), settings.personalLinkLife(), clock, this::publicAddress);
        var post = TellerPost.of(
                settings.tellerMail(), kafka, publisher, personal, settings.identitySecret(), clock, failures);
        var readers = new ArrayList<Part>(List.of(
                receipts, channelFollower, consentFollower, positionFollower, waitingFollower, reminderFollower));
        readers.addAll(withdrawals.readers());
        readers.addAll(post.readers());
        var start = new KafkaStart(
                kafka, admin -> TopicCreation.create(admin, TOPICS, kafka.replication()), readers, failures);

        var rules = new StoryRules(clock);
        var intake = new StoryIntake(
                rules,
                new StoryIdentity(settings.identitySecret()),
                memory,
                id -> withdrawals.book().find(id).isPresent() || memory.erased(id),
                consents::answeredAfterwards,
                remembersAll,
                publisher.whileRoom(disk),
                clock,
                patience(),
                daily,
                tally,
                metrics.registry());
        var callers = new Callers(channels, settings.operatorToken(), settings.importConsent());
        var push = new PushApi(
                intake,
                rules,
                memory,
                withdrawals.book(),
                callers,
                personal,
                this::publicAddress,
                () -> remembersAll.getAsBoolean()
                        && channelFollower.health().up()
                        && consentFollower.health().up(),
                settings.push(),
                new PushLimits(
                        settings.push(), new ClientAddress(settings.http().trustedProxies()), clock),
                daily,
                tally,
                clock);

        var pages = new Pages();
        var form = new FormDoor(
                intake,
                rules,
                personal,
                pages,
                settings.form(),
                new ClientAddress(settings.http().trustedProxies()),
                settings.identitySecret(),
                clock,
                new SpamSuspicion(publisher, clock),
                tally,
                metrics.registry());
        var mine = new PersonalPage(
                personal,
                memory,
                consents,
                withdrawals.book(),
                () -> remembersAll.getAsBoolean() && consentFollower.health().up(),
                pages,
                clock);

        var lookAt = new LookAtLinks(settings.identitySecret(), this::publicAddress);
        BooleanSupplier waitingKnown =
                () -> remembersAll.getAsBoolean() && waitingFollower.health().up();
        var takeOver = new TakeOverPage(
                lookAt, waiting, intake, post.mails(), () -> waitingKnown.getAsBoolean() && post.known(), pages);
        var forSteward = new ForSteward(
                waiting,
                lookAt,
                id -> memory.find(id).isPresent(),
                id -> withdrawals.book().find(id).isPresent(),
                clock);
        var mailboxes = new Mailboxes(
                settings.mailboxes(),
                new MailDoor(
                        new MailParser(settings.mailboxes().mail(), new FileReading()),
                        intake,
                        post.mails(),
                        forSteward),
                waiting,
                positions,
                () -> waitingKnown.getAsBoolean() && positionFollower.health().up() && post.known(),
                failures);

        var silence = new ConsentExpiryTask(
                settings.silence(),
                memory,
                consents::answeredOnResearch,
                reminders,
                withdrawals.book(),
                () -> remembersAll.getAsBoolean()
                        && consentFollower.health().up()
                        && reminderFollower.health().up(),
                clock,
                failures);

        var health = new Health(failures);
        health.check("receipts", receipts::health);
        health.check("channels", channelFollower::health);
        health.check("consents", consentFollower::health);
        health.check("disk", disk::intake);
        withdrawals.checks(health);
        this.http = new HttpServer(settings.http(), health, Set.of(PushRoute.BATCH.path()), config -> {
            config.routes.before(PushRoute.BATCH.path(), _ -> {
                // A batch insists for a while on every line; without room there is no sense in that.
                if (disk.isFull()) {
                    throw new NoRoom(Topics.SUBMISSIONS.name());
                }
            });
            push.addTo(config.routes);
            form.addTo(config);
            mine.addTo(config);
            takeOver.addTo(config);
            pages.addTo(config);
        });
        // The doors of HTTP come before the post: a letter says where they are.
        var parts = new ArrayList<Part>(
                List.of(publisher, start, tally, http, new MetricsServer(settings.metrics(), metrics)));
        parts.addAll(post.workers());
        parts.addAll(List.of(mailboxes, silence));
        this.assembly = new Assembly(parts);
    }

    @Override
    public void start() throws Exception {
        assembly.start();
    }

    /// Where it listens.
    public URI address() {
        return http.address();
    }

    @Override
    public void close() {
        assembly.close();
    }

    /// Where people reach it; where it listens when no public address is set.
    public URI publicAddress() {
        var told = settings.http().publicAddress();
        return told == null ? address() : told;
    }

    /// A moment longer than Kafka is given, so that its answer wins when it comes.
    private Duration patience() {
        return settings.kafka().acknowledgement().plusMillis(500);
    }
}
