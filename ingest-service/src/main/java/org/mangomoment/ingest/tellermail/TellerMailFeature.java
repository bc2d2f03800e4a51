package org.mangomoment.ingest.tellermail;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.runtime.smtp.SmtpServer;
import org.mangomoment.schemas.Topics;

/// Mails to tellers; without a mail server in the settings, none.
public final class TellerMailFeature implements Feature {
    private final TellerMails mails;
    private final List<Follower> followers;
    private final List<Part> workers;

    private TellerMailFeature(TellerMails mails, List<Follower> followers, List<Part> workers) {
        this.mails = mails;
        this.followers = followers;
        this.workers = workers;
    }

    /// @param secret hides addresses in the log
    public static TellerMailFeature of(
            Foundation foundation, TellerMailSettings settings, PersonalLinks links, Secret secret) {
        var server = settings.server();
        if (server == null) {
            return new TellerMailFeature(TellerMails.none(), List.of(), List.of());
        }
        var clock = foundation.clock();
        var publisher = foundation.publisher();
        var deadLetters = IngestDeadLetters.of(foundation);
        var view = new TellerMailView(deadLetters);
        var addresses = new TellerAddresses(deadLetters);
        var following = foundation.follow("teller-mails", List.of(Topics.TELLER_MAILS.name()), view);
        var followers = List.of(following, foundation.follow("contacts", List.of(Topics.CONTACTS.name()), addresses));
        var attempt = new SendAttempt(
                new TellerMailLog(view, following, publisher, clock),
                addresses,
                links,
                new SmtpOutbox(SmtpServer.of(server), settings),
                Objects.requireNonNull(settings.from()),
                new Hmac(secret.value()),
                clock);
        BooleanSupplier known = () -> followers.stream().allMatch(Follower::isCaughtUp);
        return new TellerMailFeature(
                new LoggedTellerMails(view, publisher, clock),
                followers,
                List.of(new MailSender(view, attempt, known, settings.retry(), clock, foundation.failures())));
    }

    /// Where mails are asked for, once [#known].
    public TellerMails mails() {
        return mails;
    }

    @Override
    public List<Follower> followers() {
        return followers;
    }

    @Override
    public List<Part> workers() {
        return workers;
    }
}
