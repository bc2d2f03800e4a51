package org.mangomoment.search.calibration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.calibration.FormIds.Ticket;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Unannounced checks: which story comes before one that a queue serves, and what is kept of the answer.
/// Which one depends on nothing but the reviewer and the story that the queue serves, so a page that is
/// loaded again shows the same. Thread-safe.
public final class Checks {
    private static final Duration LONGEST_LOOK = Duration.ofHours(24);

    private final Library library;
    private final DecidedStories decided;
    private final GoldStories gold;
    private final CalibrationAnswers answers;
    private final RandomSample sample;
    private final CheckSettings settings;
    private final Clock clock;
    private final FormIds ids;

    /// @param library keeps covered what the sample covers
    public Checks(
            Library library,
            DecidedStories decided,
            GoldStories gold,
            CalibrationAnswers answers,
            RandomSample sample,
            CheckSettings settings,
            Clock clock) {
        this.library = library;
        this.decided = decided;
        this.gold = gold;
        this.answers = answers;
        this.sample = sample;
        this.settings = settings;
        this.clock = clock;
        this.ids = new FormIds(sample);
    }

    /// The check that comes before a story; empty for none. Disputes look unlike all other stories, so none
    /// comes before them.
    ///
    /// @param served by the queue
    /// @param skip   ids of stories that were passed over
    public Optional<Check> before(StoryView served, Queue queue, Reader who, Set<String> skip) {
        if (queue == Queue.DISPUTED) {
            return Optional.empty();
        }
        return ids.ticket(who, served.id())
                .filter(ticket -> ticket.lot() < settings.checkShare())
                .filter(ticket -> !answers.answered(who, ticket.beginning()))
                .flatMap(ticket -> story(ticket, who, served.id())
                        .filter(story -> !skip.contains(story.id()))
                        .map(story -> check(story, sample.covers(served, who), ticket)));
    }

    private static Check check(StoryView story, boolean covered, Ticket ticket) {
        return new Check(unread(story, covered), covered, ticket.id(story.id()));
    }

    /// The decision id of a form on a story that is no check; it stays the same as long as that of a check.
    public String ordinaryId(StoryView story, Reader who) {
        return ids.ordinary(story, who);
    }

    /// Whether a decision id is that of a check.
    public boolean isCheck(String decisionId, String storyId, Reader who) {
        return ids.of(decisionId, who, storyId);
    }

    /// Whether a check has no answer yet.
    public boolean isOpen(String decisionId, String storyId) {
        return answers.one(storyId, decisionId).isEmpty();
    }

    /// Whether a story may come as a check of whoever has not decided on it.
    public boolean isGold(String storyId) {
        return gold.of(storyId).isPresent();
    }

    /// The story as if nobody had decided on it.
    ///
    /// @param covered whether the suggestion is kept from the reader
    public static StoryView unread(StoryView story, boolean covered) {
        return new StoryView(story.story(), covered ? null : story.suggestions(), story.consent(), List.of());
    }

    /// Keeps the answer to a check beside what it is compared with; returns when that is durable. The first
    /// answer stays.
    ///
    /// @param story with the reviewer's own decision
    public CalibrationAnswer take(StoryView story, String decisionId, Given given, Reader who) {
        var known = answers.one(story.id(), decisionId);
        if (known.isPresent()) {
            return known.get();
        }
        var earlier = own(story, who).filter(this::isOld);
        var answer = CalibrationAnswer.newBuilder()
                .setAnswerId(decisionId)
                .setStoryId(story.id())
                .setReviewer(who.account())
                .setOccasion(CalibrationOccasion.CHECK)
                .setStoryVersion(given.storyVersion())
                .setAnswer(given.answer())
                .setMemo(given.memo())
                .setRight(gold.right(story).orElse(null))
                .setEarlier(earlier.map(CodedAnswers::of).orElse(null))
                .setEarlierAt(earlier.map(Decision::getAt).orElse(null))
                .setBlind(given.blind())
                .setMillisTaken(Math.clamp(given.millisTaken(), 0, LONGEST_LOOK.toMillis()))
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        return answers.keepFirst(answer);
    }

    /// Takes an answer to a check back, so that it counts nowhere; returns when that is durable.
    ///
    /// @return false when this process knows of no such answer of the reader
    public boolean takeBack(String storyId, String decisionId, Reader who) {
        var given = answers.one(storyId, decisionId)
                .filter(answer -> answer.getReviewer().equals(who.account()));
        given.ifPresent(answer -> answers.keep(
                CalibrationAnswer.newBuilder(answer).setTakenBack(true).build()));
        return given.isPresent();
    }

    /// Whether there are any.
    boolean happen() {
        return settings.checkShare() > 0;
    }

    Instant now() {
        return clock.instant();
    }

    /// How many checks the reviewer answered today.
    public long today(Reader who) {
        var today = StudyCalendar.today(clock);
        return answers.of(who, CalibrationOccasion.CHECK).stream()
                .filter(answer -> StudyCalendar.dayOf(answer.getAt()).equals(today))
                .count();
    }

    private Optional<StoryView> story(Ticket ticket, Reader who, String served) {
        return (ticket.choice("kind") & 1) == 0
                ? golden(ticket, who, served).or(() -> earlier(ticket, who, served))
                : earlier(ticket, who, served).or(() -> golden(ticket, who, served));
    }

    private Optional<StoryView> golden(Ticket ticket, Reader who, String served) {
        return gold.all().stream()
                .map(GoldStory::getStoryId)
                .filter(id -> !id.equals(served))
                .sorted(Comparator.comparingLong(ticket::choice))
                .filter(id -> !answers.answeredSince(id, who, longAgo()))
                .flatMap(id -> library.story(id, who).stream())
                .filter(story -> !story.quarantined() && !sample.covers(story, who))
                .filter(story -> own(story, who).map(this::isOld).orElse(true))
                .findFirst();
    }

    private Optional<StoryView> earlier(Ticket ticket, Reader who, String served) {
        var recent = Stream.of(CalibrationOccasion.TRAINING, CalibrationOccasion.CHECK)
                .flatMap(occasion -> answers.of(who, occasion).stream())
                .filter(answer -> !answer.getAt().isBefore(longAgo()))
                .map(CalibrationAnswer::getStoryId);
        var passed = Stream.concat(recent, Stream.of(served)).collect(Collectors.toSet());
        var lot = (int) (ticket.choice("lot") >>> (Long.SIZE - Integer.SIZE + 1));
        return decided.earlier(who, settings.checkDays(), settings.checkDecisions(), lot, passed)
                .filter(story -> !sample.covers(story, who))
                .filter(story -> own(story, who).filter(this::isOld).isPresent());
    }

    private static Optional<Decision> own(StoryView story, Reader who) {
        return story.verdicts().independent().stream()
                .filter(decision -> decision.getReviewer().equals(who.account()))
                .findFirst();
    }

    private boolean isOld(Decision decision) {
        return !StudyCalendar.dayOf(decision.getAt())
                .isAfter(StudyCalendar.today(clock).minusDays(settings.checkDays()));
    }

    private Instant longAgo() {
        return clock.instant().minus(Duration.ofDays(settings.checkDays()));
    }
}
