package org.mangomoment.ingest.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SenderCheck;

/// A story that someone wants to hand in; whether it can be taken is for [StoryRules].
///
/// @param source         where it came from
/// @param idempotencyKey what makes a repeat a repeat within the channel; the content itself when null
/// @param told           the story in the teller's words, 1 to 10,000 UTF-16 code units as kept ([#text])
/// @param circumstances  who, where, when, and in which language
/// @param consent        purpose to answer; empty when nothing was said
/// @param contact        how to reach the teller, if given
/// @param knownNames     names that belong to the teller, to be hidden in the text
/// @param senderCheck    what the mail server found out about the sender, for a story that came by mail
public record NewStory(
        Source source,
        @Nullable String idempotencyKey,
        String told,
        Circumstances circumstances,
        Map<String, Boolean> consent,
        @Nullable ContactDetails contact,
        List<String> knownNames,
        @Nullable SenderCheck senderCheck) {
    public NewStory {
        told = StoryText.asTold(told);
        consent = Map.copyOf(consent);
        knownNames = List.copyOf(knownNames);
    }

    /// A story that did not come by mail.
    public NewStory(
            Source source,
            @Nullable String idempotencyKey,
            String told,
            Circumstances circumstances,
            Map<String, Boolean> consent,
            @Nullable ContactDetails contact,
            List<String> knownNames) {
        this(source, idempotencyKey, told, circumstances, consent, contact, knownNames, null);
    }

    /// The text as it is kept and read: without what cannot be seen.
    public String text() {
        return StoryText.asKept(told);
    }

    /// Never prints the text.
    @Override
    public String toString() {
        return "NewStory(" + source.channel() + ", " + told.length() + " characters)";
    }
}
