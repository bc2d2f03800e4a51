package org.mangomoment.ingest;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mangomoment.ingest.channel.ChannelFeature;
import org.mangomoment.ingest.form.FormFeature;
import org.mangomoment.ingest.form.RobotCheck;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.intake.StoryHistory;
import org.mangomoment.ingest.lookat.LookAtLinks;
import org.mangomoment.ingest.mailbox.MailboxFeature;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.ConsentFeature;
import org.mangomoment.ingest.personal.PersonalFeature;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.push.PushFeature;
import org.mangomoment.ingest.push.PushRoute;
import org.mangomoment.ingest.silence.ConsentExpiryFeature;
import org.mangomoment.ingest.tellermail.TellerMailFeature;
import org.mangomoment.ingest.withdrawal.WithdrawalFeature;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.http.HttpServer;
import org.mangomoment.runtime.kafka.KafkaStart;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Assembly;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.metrics.Metrics;
import org.mangomoment.runtime.metrics.MetricsServer;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.TopicCreation;

/// Takes stories in by every door and makes them durable. Any number of instances may run beside each other.
public final class IngestService implements Part {
    private final IngestSettings settings;
    private final HttpServer http;
    private final Assembly assembly;

    /// Assembles the service.
    public IngestService(IngestSettings settings, Failures failures) {
        this.settings = settings;
        var metrics = new Metrics();
        var foundation = Foundation.of(settings.kafka(), settings.disk(), metrics.registry(), failures);
        var pages = new Pages();
        var receipts = new Publisher(foundation.kafka());
        var features = features(foundation, receipts, pages);

        var health = new Health(failures);
        health.check("disk", foundation.disk()::intake);
        features.forEach(feature -> feature.check(health));
        this.http = new HttpServer(settings.http(), health, Set.of(PushRoute.BATCH.path()), config -> {
            features.forEach(feature -> feature.addTo(config));
            pages.addTo(config);
        });
        var followers = features.stream()
                .flatMap(feature -> feature.followers().stream())
                .toList();
        var start = new KafkaStart(
                foundation.kafka(),
                admin -> TopicCreation.create(
                        admin, Service.INGEST, foundation.kafka().replication()),
                followers,
                failures);
        var parts = new ArrayList<Part>(
                List.of(foundation.publisher(), receipts, start, http, new MetricsServer(settings.metrics(), metrics)));
        // The doors of HTTP come first: a mail to a teller says where they are.
        features.forEach(feature -> parts.addAll(feature.workers()));
        this.assembly = new Assembly(parts);
    }

    /// All that it does, the needed first.
    private List<Feature> features(Foundation foundation, Publisher receipts, Pages pages) {
        var secret = settings.identitySecret();
        var addresses = new ClientAddress(settings.http().trustedProxies());
        var links = new PersonalLinks(secret, settings.personalLinkLife(), foundation.clock(), this::publicAddress);
        var channels = ChannelFeature.of(foundation, settings.operatorToken(), settings.importConsent());
        var withdrawals = WithdrawalFeature.of(foundation);
        var consents = ConsentFeature.of(foundation);
        var history = new StoryHistory(
                id -> withdrawals.view().find(id).isPresent(),
                consents.view()::answeredAfterwards,
                consents.log()::answeredAfterwards,
                () -> withdrawals.known() && consents.known());
        var intake = new IntakeFeature(
                foundation, receipts, secret, patience(), history, channels.daily(), channels.tally());
        var answers = TellerMailFeature.of(foundation, settings.tellerMail(), links, secret);
        var robots = new RobotCheck(settings.form(), secret, addresses, foundation.clock());
        var takeOver = new LookAtLinks(secret, this::publicAddress);
        return List.of(
                channels,
                withdrawals,
                consents,
                intake,
                new PushFeature(foundation, settings.push(), channels, intake, withdrawals.view(), links, addresses),
                new FormFeature(foundation, robots, intake, channels, links, pages),
                new PersonalFeature(foundation, links, intake, consents.log(), withdrawals.view(), pages),
                answers,
                new MailboxFeature(
                        foundation, settings.mailboxes(), intake, withdrawals.view(), answers, takeOver, pages),
                new ConsentExpiryFeature(
                        foundation,
                        settings.silence(),
                        intake,
                        consents.view()::answeredOnResearch,
                        withdrawals.view()));
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
