package org.mangomoment.search.page;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCue;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookEligibility;
import org.mangomoment.schemas.CodebookReason;
import org.mangomoment.schemas.CodebookSigns;
import org.mangomoment.schemas.QuoteUseKind;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.WatchRhythm;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.schemas.codebook.FurtherCodebooks;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.ColleagueAct;
import org.mangomoment.search.account.OpenSession;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.channel.UnitInvitations;
import org.mangomoment.search.citation.Citing;
import org.mangomoment.search.codebook.DimensionPlace;
import org.mangomoment.search.codebook.DraftChange;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.quote.Keeping;
import org.mangomoment.search.savedsearch.Saving;
import org.mangomoment.search.story.Recount;
import org.mangomoment.search.story.StoryView;

/// Puts something to see on every page of a desk, and says where what it made is.
final class FilledDesk {
    private static final Reader ROSA = new Reader("rosa", Role.STEWARD);

    private final DeskFixture desk;

    FilledDesk(DeskFixture desk) {
        this.desk = desk;
        desk.reader = ROSA;
        ShelfDecisions.decide(desk.library);
        desk.sessions.add(new OpenSession("0123456789abcdef", "Firefox, Windows", Shelf.THEN, Shelf.THEN, true));
        desk.sessions.add(new OpenSession("fedcba9876543210", "Chrome, Android", Shelf.THEN, Shelf.THEN, false));
        desk.doubt("s-04");
        desk.mail("mail-1");
        desk.calibration.discussions.write("s-02", null, "Is dit gepland?", ROSA);
        lookAgain();
        editCodebook();
        switch (desk.around.quotes.keep("s-01", null, 1, new Span(0, 50), "Voor de opleiding", true, ROSA)) {
            case Keeping.Kept(var quote) ->
                desk.around.quotes.use(quote.getQuoteId(), QuoteUseKind.PAPER, "A paper", ROSA);
            case Keeping other -> throw new AssertionError("not kept: " + other);
        }
    }

    /// A decision that a later codebook asks to look at again.
    private void lookAgain() {
        var story = requireNonNull(desk.library.stories.get("s-04"));
        var decision = Synthetic.decision("s-04", "rita", Shelf.THEN, "yes", "respect");
        desk.library.stories.put(
                "s-04",
                new StoryView(
                        story.story(),
                        story.suggestions(),
                        story.consent(),
                        List.of(decision),
                        new Recount(Map.of(), Set.of("respect"))));
    }

    /// A draft that another version overtook, with a dimension less, which was tried.
    private void editCodebook() {
        var editing = desk.codebooks.editing;
        var second = shortened(CodebookFile.bundled());
        desk.codebooks.publish(second);
        editing.begin(editing.revision(), ROSA);
        editing.change(editing.revision(), DraftChange.removed("access"), ROSA);
        var template = FurtherCodebooks.template();
        editing.change(editing.revision(), DraftChange.beside(template), ROSA);
        var place = new DimensionPlace(
                template.getId(), template.getSections().getFirst().getId());
        editing.change(editing.revision(), DraftChange.added("time", "Tijd", "Time", null, place), ROSA);
        desk.codebooks.trials.ask(editing.draft().orElseThrow(), ROSA);
        desk.codebooks.answerTrial("s-01");
        var last = second.getDimensions().size() - 1;
        desk.codebooks.publish(Codebook.newBuilder(second)
                .setVersion(3)
                .setNote("A third version")
                .setDimensions(second.getDimensions().subList(0, last))
                .setBeside(List.of(FurtherCodebooks.template()))
                .build());
    }

    /// Version 2, with a few cues of everything: thousands look alike, and each is a place to look at.
    private static Codebook shortened(Codebook first) {
        var eligibility = first.getEligibility();
        var someone = requireNonNull(eligibility.getSomeone());
        return Codebook.newBuilder(first)
                .setVersion(2)
                .setDimensions(first.getDimensions().stream()
                        .map(dimension -> CodebookDimension.newBuilder(dimension)
                                .setCues(few(dimension.getCues()))
                                .build())
                        .toList())
                .setEligibility(CodebookEligibility.newBuilder(eligibility)
                        .setReasons(eligibility.getReasons().stream()
                                .map(reason -> CodebookReason.newBuilder(reason)
                                        .setCues(few(reason.getCues()))
                                        .build())
                                .toList())
                        .setSomeone(new CodebookSigns(few(someone.getCues())))
                        .setMoment(new CodebookSigns(few(eligibility.getMoment().getCues())))
                        .build())
                .build();
    }

    private static CodebookCues few(CodebookCues cues) {
        return new CodebookCues(few(cues.getNl()), few(cues.getEn()));
    }

    private static List<CodebookCue> few(List<CodebookCue> cues) {
        return cues.stream()
                .limit(2)
                .map(cue -> {
                    var phrases = cue.getPhrases();
                    return phrases == null
                            ? cue
                            : CodebookCue.newBuilder(cue)
                                    .setPhrases(phrases.stream().limit(3).toList())
                                    .build();
                })
                .toList();
    }

    /// A story that everybody can train with.
    String goldStory() {
        var story = requireNonNull(desk.library.stories.get("s-06"));
        var decision = Synthetic.decision("s-06", "rik", Shelf.THEN, "yes", "respect");
        var decided = new StoryView(story.story(), story.suggestions(), story.consent(), List.of(decision));
        desk.library.stories.put("s-06", decided);
        desk.calibration.gold.mark(decided, decision.getDecisionId(), "Klein en onverwacht.", ROSA);
        return "s-06";
    }

    /// A search that is watched and found something.
    String savedSearch() {
        var saved = (Saving.Saved)
                desk.around.searches.save("Thee en handen", true, SearchRequest.parse("q=hand&dimension=lost"), ROSA);
        var id = saved.search().getSearchId();
        desk.around.watches.watch(id, WatchRhythm.WEEKLY, "rosa@example.org", "nl", ROSA);
        desk.around.publish(
                Topics.SEARCH_ALERTS.record(new StoryPart("s-01", id), new SearchAlert("s-01", id, Instant.now())));
        return id;
    }

    /// A result that lost a story since it was cited.
    String citation() {
        desk.library.stories.put("s-99", Shelf.story("s-99", "nl", "patient", "hospital", "Een hand.", Map.of()));
        var id = switch (desk.around.citations.cite(SearchRequest.parse("q=hand"), ROSA, null)) {
            case Citing.Frozen(var citation) -> citation.id();
            case Citing other -> throw new AssertionError("not cited: " + other);
        };
        desk.library.stories.remove("s-99");
        return id;
    }

    /// The token of an invitation of the channel of that name.
    String unitInvitation(String channel) {
        desk.open(channel);
        new UnitInvitations(desk.channels, Clock.systemUTC()).invite(channel, "Geriatrie 2 Noord", "rosa");
        return desk.channels
                .find(channel)
                .orElseThrow()
                .getInvitations()
                .getFirst()
                .getToken();
    }

    /// The secret of a link for a colleague who has not set a password.
    String invitation() {
        return switch (desk.door.colleagues().invite("ina", "reviewer", "rosa")) {
            case ColleagueAct.LinkMade(var _, var link) -> link.secret();
            case ColleagueAct other -> throw new AssertionError("no link was made: " + other);
        };
    }
}
