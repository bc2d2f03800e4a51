package org.mangomoment.classifier.story;

import java.util.function.UnaryOperator;
import org.mangomoment.classifier.language.DetectedLanguage;
import org.mangomoment.classifier.redaction.HiddenSpan;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Submission;
import org.mangomoment.schemas.ToldFields;

/// A story as the record that goes on the topic `stories`.
final class StoryRecord {
    /// Changes when the same submission is redacted in another way than before.
    private static final String PIPELINE = "redaction-2";

    private StoryRecord() {}

    /// @param hidden redacts what was freely written about the story beside its text
    static Story of(
            Submission submission,
            long version,
            DetectedLanguage language,
            Redacted redacted,
            UnaryOperator<String> hidden) {
        var told = new Story();
        ToldFields.carry(submission, told, hidden);
        return Story.newBuilder(told)
                .setStoryId(submission.getStoryId())
                .setVersion(version)
                .setText(redacted.text())
                .setLanguage(language.code())
                .setLanguageConfidence(language.confidence())
                .setRedactions(redacted.hidden().stream().map(StoryRecord::of).toList())
                .setChannel(submission.getChannel())
                .setCampaign(submission.getCampaign())
                .setDoor(submission.getDoor())
                .setReceivedAt(submission.getReceivedAt())
                .setPipeline(PIPELINE)
                .build();
    }

    private static Redaction of(HiddenSpan hidden) {
        return new Redaction(
                hidden.placeholderStart(), hidden.placeholderEnd(), hidden.type(), hidden.finder(), hidden.reason());
    }
}
