package org.mangomoment.allinone.doctor;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A story of which something is missing in the log; nothing of what it says.
///
/// @param id         the story
/// @param channel    that brought it, if known
/// @param receivedAt when it was taken, if known
/// @param what       what is missing
public record Missing(
        String id,
        @Nullable String channel,

        @JsonSerialize(using = ToStringSerializer.class) @Nullable
        Instant receivedAt,

        What what) {
    /// What can be missing of a story.
    public enum What {
        /// A receipt says that it was taken, and nothing else is left: it is gone.
        STORY,
        /// Colleagues can read it, but the text as received is gone: it cannot be redacted anew.
        SUBMISSION,
        /// It is there, but its sender's repeat would not be known: made again from the submission.
        RECEIPT,
        /// It was taken and never redacted: made again by the classifier.
        REDACTION,
        /// It was redacted and nothing was suggested: made again by the classifier.
        SUGGESTIONS;

        /// Whether what is missing can be made again from what is there.
        public boolean canBeMadeAgain() {
            return switch (this) {
                case STORY, SUBMISSION -> false;
                case RECEIPT, REDACTION, SUGGESTIONS -> true;
            };
        }
    }

    static Missing of(String id, Origin origin, What what) {
        return new Missing(id, origin.channel(), origin.receivedAt(), what);
    }
}
