package org.mangomoment.ingest.lookat;

import java.util.List;
import java.util.Map;
import org.mangomoment.ingest.intake.Circumstances;
import org.mangomoment.ingest.intake.NewStory;
import org.mangomoment.ingest.intake.Receipt;
import org.mangomoment.ingest.intake.Source;
import org.mangomoment.ingest.intake.StoryIntake;
import org.mangomoment.ingest.tellermail.Occasion;
import org.mangomoment.ingest.tellermail.TellerMails;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.MailToLookAt;

/// Makes a story of what somebody read in a waiting mail: under the id that was kept for it, with the sender as its
/// teller, answered like any story by mail. Thread-safe.
final class TakingOver {
    private static final String CHANNEL = "mail";

    private final WaitingMails waiting;
    private final StoryIntake intake;
    private final TellerMails answers;

    TakingOver(WaitingMails waiting, StoryIntake intake, TellerMails answers) {
        this.waiting = waiting;
        this.intake = intake;
        this.answers = answers;
    }

    /// What became of it.
    enum Outcome {
        TAKEN,
        REFUSED,
        NOT_NOW
    }

    /// Hands a text in; the same again is the same story.
    Outcome take(MailToLookAt mail, String text) {
        return switch (intake.take(story(mail, text))) {
            case Receipt.Accepted _, Receipt.AlreadyHave _ -> answered(mail);
            case Receipt.Conflict _ -> taken(mail);
            // It was withdrawn in between; its record goes with it.
            case Receipt.Withdrawn _ -> Outcome.TAKEN;
            case Receipt.Refused _ -> Outcome.REFUSED;
            case Receipt.NotNow _, Receipt.NotToday _ -> Outcome.NOT_NOW;
        };
    }

    private Outcome answered(MailToLookAt mail) {
        var request = new TellerMails.Request(mail.getStoryId(), Occasion.ANSWER, mail.getLanguage(), null);
        return !mail.getAnswerable() || answers.ask(request) ? taken(mail) : Outcome.NOT_NOW;
    }

    private Outcome taken(MailToLookAt mail) {
        waiting.takenOver(mail);
        return Outcome.TAKEN;
    }

    private NewStory story(MailToLookAt mail, String text) {
        return new NewStory(
                new Source(CHANNEL, CHANNEL, Door.MAIL, List.of(), mail.getLanguage(), "mail-1"),
                mail.getStoryKey(),
                text,
                Circumstances.UNKNOWN,
                Map.of(),
                null,
                waiting.name(mail).map(List::of).orElse(List.of()));
    }
}
