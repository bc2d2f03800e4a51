package org.mangomoment.search.calibration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.StoryView;

/// Training rounds: a reviewer answers on the gold stories, in an order of the round's own, and sees the
/// right answer after each. A round exists once its first story is answered, and every round is kept.
/// Thread-safe.
public final class Training {
    private static final Duration LONGEST_LOOK = Duration.ofHours(24);

    private final Library library;
    private final GoldStories gold;
    private final CalibrationAnswers answers;
    private final RandomSample sample;
    private final Clock clock;

    /// @param library keeps covered what the sample covers
    public Training(Library library, GoldStories gold, CalibrationAnswers answers, RandomSample sample, Clock clock) {
        this.library = library;
        this.gold = gold;
        this.answers = answers;
        this.sample = sample;
        this.clock = clock;
    }

    /// How many gold stories the reader may train with.
    public long available(Reader who) {
        return gold.all().stream()
                .filter(one -> open(one.getStoryId(), who).isPresent())
                .count();
    }

    /// The next story of a round as if nobody had decided on it; empty when the round is complete.
    public Optional<StoryView> next(String round, Reader who) {
        return gold.all().stream()
                .map(GoldStory::getStoryId)
                .filter(id -> answers.one(id, round).isEmpty())
                .sorted(Comparator.comparing(id -> UUID.nameUUIDFromBytes((round + "\n" + id).getBytes(UTF_8))))
                .flatMap(id -> open(id, who).stream())
                .findFirst();
    }

    /// A gold story to train with, without its suggestion and as if nobody had decided on it; empty when
    /// there is none or the reader must not see its decisions yet, because the blind sample waits for
    /// theirs.
    public Optional<StoryView> open(String storyId, Reader who) {
        return gold.of(storyId)
                .flatMap(_ -> library.story(storyId, who))
                .filter(story -> !story.quarantined() && !sample.covers(story, who))
                .map(story -> Checks.unread(story, true));
    }

    /// Keeps an answer of a round beside the right one; returns when that is durable. The first answer stays.
    ///
    /// @return empty when the story is not gold now
    public Optional<CalibrationAnswer> take(String round, StoryView story, Given given, Reader who) {
        return answers.one(story.id(), round)
                .or(() -> library.story(story.id(), who).flatMap(gold::right).map(right -> {
                    var answer = CalibrationAnswer.newBuilder()
                            .setAnswerId(round)
                            .setStoryId(story.id())
                            .setReviewer(who.account())
                            .setOccasion(CalibrationOccasion.TRAINING)
                            .setStoryVersion(given.storyVersion())
                            .setAnswer(given.answer())
                            .setMemo(given.memo())
                            .setRight(right)
                            .setBlind(true)
                            .setMillisTaken(Math.clamp(given.millisTaken(), 0, LONGEST_LOOK.toMillis()))
                            .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                            .build();
                    return answers.keepFirst(answer);
                }));
    }

    /// Why the right answer on a story is right; empty when it is not gold now.
    public String explanation(String storyId) {
        return gold.of(storyId).map(GoldStory::getExplanation).orElse("");
    }

    /// What the reader answered on a story in a round.
    public Optional<CalibrationAnswer> answer(String round, String storyId, Reader who) {
        return answers.one(storyId, round).filter(answer -> answer.getReviewer().equals(who.account()));
    }

    /// Whether a round may be the reader's: it has no answer of anybody else.
    public boolean mayBeOf(String round, Reader who) {
        return answers.all(CalibrationOccasion.TRAINING).stream()
                .filter(answer -> answer.getAnswerId().equals(round))
                .allMatch(answer -> answer.getReviewer().equals(who.account()));
    }

    /// The reader's rounds, the newest first.
    public List<TrainingRound> rounds(Reader who) {
        return TrainingRound.of(answers.of(who, CalibrationOccasion.TRAINING));
    }

    /// Everybody's rounds, the newest first.
    public List<TrainingRound> rounds() {
        return TrainingRound.of(answers.all(CalibrationOccasion.TRAINING));
    }
}
