package org.mangomoment.search.calibration;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.schemas.CalibrationAnswer;

/// One way of a reviewer through the gold stories, as far as it has come.
///
/// @param id      a UUID
/// @param answers the oldest first, at least one
public record TrainingRound(String id, List<CalibrationAnswer> answers) {
    public TrainingRound {
        answers = List.copyOf(answers);
    }

    /// The rounds that answers belong to, the newest first.
    ///
    /// @param given the oldest first
    static List<TrainingRound> of(Collection<CalibrationAnswer> given) {
        return given.stream().collect(Collectors.groupingBy(CalibrationAnswer::getAnswerId)).entrySet().stream()
                .map(round -> new TrainingRound(round.getKey(), round.getValue()))
                .sorted((one, other) -> other.begun().compareTo(one.begun()))
                .toList();
    }

    /// When its first story was answered.
    public Instant begun() {
        return answers.getFirst().getAt();
    }

    /// How often it was right, by subject.
    public List<Score> scores(List<String> dimensions) {
        return Score.againstGold(answers, Score.subjects(dimensions));
    }

    /// How often it was right, all subjects together.
    public Score score(List<String> dimensions) {
        return Score.sum(id, scores(dimensions));
    }
}
