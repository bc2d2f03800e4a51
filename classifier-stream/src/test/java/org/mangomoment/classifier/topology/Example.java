package org.mangomoment.classifier.topology;

import java.time.Instant;
import org.mangomoment.schemas.Door;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Submission;

/// Synthetic submissions and requests.
public final class Example {
    /// When every submission here was received.
    public static final Instant RECEIVED = Instant.parse("2026-02-01T10:00:00Z");

    private Example() {}

    /// A submission that a form brought.
    public static Submission submission(String storyId, String text) {
        return Submission.newBuilder()
                .setStoryId(storyId)
                .setText(text)
                .setChannel("form")
                .setDoor(Door.FORM)
                .setReceivedAt(RECEIVED)
                .setBodyHash("0")
                .build();
    }

    /// A wish to hide or show, made some seconds after the submission came.
    public static RedactionRequest request(
            StoryPart key, long version, RedactionAct act, int start, int end, int secondsLater) {
        return new RedactionRequest(
                key.partId(), key.storyId(), version, act, start, end, "reviewer", RECEIVED.plusSeconds(secondsLater));
    }
}
