package org.mangomoment.classifier.story;

import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.language.DetectedLanguage;
import org.mangomoment.classifier.redaction.HiddenSpan;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.schemas.Redaction;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Submission;

/// A story as the record that goes on the topic `stories`.
final class StoryRecord {
    /// Changes when the same submission is redacted in another way than before.
    private static final String PIPELINE = "redaction-2";

    private StoryRecord() {}

    static Story of(
            Submission submission,
            long version,
            DetectedLanguage language,
            Redacted redacted,
            @Nullable String organisation) {
        return Story.newBuilder()
                .setStoryId(submission.getStoryId())
                .setVersion(version)
                .setText(redacted.text())
                .setLanguage(language.code())
                .setLanguageConfidence(language.confidence())
                .setRedactions(redacted.hidden().stream().map(StoryRecord::of).toList())
                .setTeller(submission.getTeller())
                .setGiver(submission.getGiver())
                .setReceiver(submission.getReceiver())
                .setSetting(submission.getSetting())
                .setOncological(submission.getOncological())
                .setOrganisation(organisation)
                .setPeriod(submission.getPeriod())
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
