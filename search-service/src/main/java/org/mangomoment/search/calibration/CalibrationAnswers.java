package org.mangomoment.search.calibration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.CalibrationAnswer;
import org.mangomoment.schemas.CalibrationOccasion;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.log.PendingWrite;

/// The answers of the log that were given in training and in checks. Thread-safe.
public final class CalibrationAnswers {
    private final Map<StoryPart, CalibrationAnswer> known = new ConcurrentHashMap<>();
    private final ConcurrentMap<StoryPart, PendingWrite<CalibrationAnswer>> underWay = new ConcurrentHashMap<>();
    private final Log log;

    public CalibrationAnswers(Log log) {
        this.log = log;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.CALIBRATION_ANSWERS.key(record);
        var answer = Topics.CALIBRATION_ANSWERS.value(record);
        if (answer == null) {
            known.remove(key);
        } else {
            known.put(key, answer);
        }
        underWay.remove(key);
    }

    /// Keeps one unless there is one with its id, which may be on its way out; returns when that is durable.
    ///
    /// @return the one that stays
    CalibrationAnswer keepFirst(CalibrationAnswer answer) {
        var key = key(answer);
        var mine = new PendingWrite<>(answer);
        var first = underWay.putIfAbsent(key, mine);
        if (first != null) {
            first.await();
            // What was there before it stays.
            return known.getOrDefault(key, first.value());
        }
        var seen = known.get(key);
        if (seen != null) {
            underWay.remove(key, mine);
            mine.done();
            return seen;
        }
        try {
            keep(answer);
            mine.done();
            return answer;
        } catch (RuntimeException failed) {
            underWay.remove(key, mine);
            mine.failed(failed);
            throw failed;
        }
    }

    private static StoryPart key(CalibrationAnswer answer) {
        return new StoryPart(answer.getStoryId(), answer.getAnswerId());
    }

    /// Keeps one in the place of any with its id; returns when it is durable.
    void keep(CalibrationAnswer answer) {
        var _ = log.publish(Topics.CALIBRATION_ANSWERS.record(key(answer), answer));
    }

    /// One answer, also one that this process wrote and has not read back.
    ///
    /// @param answerId of the training round, or of the check
    public Optional<CalibrationAnswer> one(String storyId, String answerId) {
        if (storyId.isEmpty() || answerId.isEmpty()) {
            return Optional.empty();
        }
        var key = new StoryPart(storyId, answerId);
        var written = Optional.ofNullable(underWay.get(key))
                .filter(PendingWrite::isWritten)
                .map(PendingWrite::value);
        return Optional.ofNullable(known.get(key)).or(() -> written);
    }

    /// Everybody's answers on an occasion that were not taken back, the oldest first.
    public List<CalibrationAnswer> all(CalibrationOccasion occasion) {
        return known.values().stream()
                .filter(answer -> answer.getOccasion() == occasion && !answer.getTakenBack())
                .sorted(Comparator.comparing(CalibrationAnswer::getAt).thenComparing(CalibrationAnswer::getStoryId))
                .toList();
    }

    /// A reviewer's answers on an occasion that were not taken back, the oldest first.
    public List<CalibrationAnswer> of(Reader who, CalibrationOccasion occasion) {
        return all(occasion).stream()
                .filter(answer -> answer.getReviewer().equals(who.account()))
                .toList();
    }

    /// Whether a reviewer answered on a story since a moment, on any occasion.
    boolean answeredSince(String storyId, Reader who, Instant since) {
        return known.values().stream()
                .anyMatch(answer -> answer.getStoryId().equals(storyId)
                        && answer.getReviewer().equals(who.account())
                        && !answer.getAt().isBefore(since));
    }

    /// A reviewer's answer in any check with an id that begins so, also one that was taken back.
    boolean answered(Reader who, String beginning) {
        return known.values().stream()
                .anyMatch(answer -> answer.getAnswerId().startsWith(beginning)
                        && answer.getReviewer().equals(who.account()));
    }
}
