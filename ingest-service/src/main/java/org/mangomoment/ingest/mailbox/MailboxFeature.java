package org.mangomoment.ingest.mailbox;

import io.javalin.config.JavalinConfig;
import java.util.List;
import org.mangomoment.ingest.attachment.FileReading;
import org.mangomoment.ingest.deadletter.IngestDeadLetters;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.lookat.LookAtLinks;
import org.mangomoment.ingest.lookat.TakeOverPage;
import org.mangomoment.ingest.lookat.WaitingMails;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.tellermail.TellerMailFeature;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.schemas.Topics;

/// Stories that come by mail: the mailboxes that are read, and the page on which a person takes over a mail that could
/// not be read.
public final class MailboxFeature implements Feature {
    private final List<Follower> followers;
    private final Mailboxes mailboxes;
    private final TakeOverPage takeOver;

    /// @param links lead to the page on which a mail is taken over
    public MailboxFeature(
            Foundation foundation,
            MailboxSettings settings,
            IntakeFeature intake,
            WithdrawalView withdrawals,
            TellerMailFeature answers,
            LookAtLinks links,
            Pages pages) {
        var clock = foundation.clock();
        var publisher = foundation.publisher();
        var deadLetters = IngestDeadLetters.of(foundation);
        var positions = new PositionView(publisher, deadLetters, clock);
        var waiting = new WaitingMails(publisher, deadLetters, withdrawals, clock);
        var remembered = foundation.follow("mails-to-look-at", WaitingMails.topics(), waiting);
        this.followers = List.of(
                foundation.follow("mail-positions", List.of(Topics.MAIL_POSITIONS.name()), positions), remembered);
        this.takeOver = new TakeOverPage(
                links,
                waiting,
                intake.stories(),
                answers.mails(),
                () -> intake.known() && remembered.isCaughtUp() && answers.known(),
                pages);
        var forSteward = new ForSteward(
                waiting,
                links,
                id -> intake.receipts().find(id).isPresent(),
                id -> withdrawals.find(id).isPresent(),
                clock);
        var parser = new MailParser(settings.mail(), new FileReading());
        this.mailboxes = new Mailboxes(
                settings,
                new MailDoor(parser, intake.stories(), answers.mails(), forSteward),
                waiting,
                positions,
                () -> intake.known() && known() && answers.known(),
                foundation.failures());
    }

    @Override
    public List<Follower> followers() {
        return followers;
    }

    @Override
    public List<Part> workers() {
        return List.of(mailboxes);
    }

    @Override
    public void addTo(JavalinConfig config) {
        takeOver.addTo(config);
    }
}
