package org.mangomoment.ingest.tellermail;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.seal.Hmac;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.Topics;

/// All that writing to tellers needs, put together; without a mail server in the settings, nothing of it.
public final class TellerPost {
    private final TellerMails mails;
    private final List<Follower> readers;
    private final List<Part> workers;

    private TellerPost(TellerMails mails, List<Follower> readers, List<Part> workers) {
        this.mails = mails;
        this.readers = readers;
        this.workers = workers;
    }

    /// @param secret hides addresses in the log
    public static TellerPost of(
            TellerMailSettings settings,
            KafkaProperties kafka,
            Publisher publisher,
            PersonalLinks links,
            Secret secret,
            Clock clock,
            Failures failures) {
        var server = settings.server();
        if (server == null) {
            return new TellerPost(TellerMails.none(), List.of(), List.of());
        }
        var book = new TellerMailView();
        var addresses = new TellerAddresses(publisher, clock);
        var bookFollower = new Follower("teller-mails", kafka, List.of(Topics.TELLER_MAILS.name()), book, failures);
        var contacts = new Follower("contacts", kafka, List.of(Topics.CONTACTS.name()), addresses, failures);
        var readers = List.of(bookFollower, contacts);
        var attempt = new SendAttempt(
                book,
                bookFollower,
                addresses,
                links,
                new SmtpOutbox(SmtpAddress.of(server), settings),
                Objects.requireNonNull(settings.from()),
                new Hmac(secret.value()),
                publisher,
                clock);
        var sender = new MailSender(book, attempt, () -> known(readers), settings.retry(), clock, failures);
        return new TellerPost(new LoggedTellerMails(book, publisher, clock), readers, List.of(sender));
    }

    /// Where mails are asked for, once [#known].
    public TellerMails mails() {
        return mails;
    }

    /// What reads Kafka, to be started when its topics are there.
    public List<Follower> readers() {
        return readers;
    }

    /// What sends.
    public List<Part> workers() {
        return workers;
    }

    /// Whether all earlier mails and addresses have been read.
    public boolean known() {
        return known(readers);
    }

    private static boolean known(List<Follower> readers) {
        return readers.stream().allMatch(reader -> reader.health().up());
    }
}
