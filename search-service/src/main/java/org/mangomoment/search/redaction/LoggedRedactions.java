package org.mangomoment.search.redaction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.text.Rewritten;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// Checks requests, publishes them and waits for the classifier's new version of the story. Thread-safe.
public final class LoggedRedactions implements Redactions {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(25);

    private final Library library;
    private final Publisher publisher;
    private final Clock clock;

    public LoggedRedactions(Library library, Publisher publisher, Clock clock) {
        this.library = library;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public RedactionOutcome request(String storyId, long storyVersion, RedactionAct act, Span span, Reader who) {
        var story = library.story(storyId, who);
        if (story.isEmpty()) {
            return new RedactionOutcome.NoStory();
        }
        return refusal(story.get(), storyVersion, act, span, who).orElseGet(() -> {
            var place = ShownStory.stored(story.get(), span.start(), span.end());
            var at = at(storyVersion);
            publish(storyId, storyVersion, act, place, who, at);
            return new RedactionOutcome.Requested(after(at, storyId, who).orElse(null));
        });
    }

    /// Requests take effect in the order of their times, and a version is not before the latest time in it: a request
    /// that names a version comes after all that is in it, also by a clock that has gone back.
    private Instant at(long storyVersion) {
        var now = clock.instant();
        var version = Instant.ofEpochMilli(storyVersion);
        return now.isBefore(version) ? version : now;
    }

    private static Optional<RedactionOutcome> refusal(
            StoryView story, long storyVersion, RedactionAct act, Span span, Reader who) {
        if (act == RedactionAct.UNHIDE && who.role() != Role.STEWARD) {
            return Optional.of(new RedactionOutcome.NotAllowed());
        }
        if (story.version() != storyVersion) {
            return Optional.of(new RedactionOutcome.Stale(story));
        }
        if (span.start() < 0 || span.end() > story.text().length() || span.start() >= span.end()) {
            return Optional.of(new RedactionOutcome.Invalid(
                    "start", "expected 0 <= start < end <= " + story.text().length()));
        }
        var hidden = story.redactions().stream()
                .anyMatch(known -> act == RedactionAct.HIDE
                        ? known.getStart() <= span.start() && span.end() <= known.getEnd()
                        : known.getStart() < span.end() && span.start() < known.getEnd());
        if (hidden == (act == RedactionAct.HIDE)) {
            return Optional.of(new RedactionOutcome.Invalid(
                    "start", act == RedactionAct.HIDE ? "the span is hidden already" : "nothing is hidden there"));
        }
        return Optional.empty();
    }

    /// @param place in the stored text
    private void publish(
            String storyId, long storyVersion, RedactionAct act, Rewritten.Place place, Reader who, Instant at) {
        var request = RedactionRequest.newBuilder()
                .setRequestId(UUID.randomUUID().toString())
                .setStoryId(storyId)
                .setStoryVersion(storyVersion)
                .setAct(act)
                .setStart(place.start())
                .setEnd(place.end())
                .setBy(who.account())
                .setAt(at)
                .build();
        var key = new StoryPart(storyId, request.getRequestId());
        publisher.publishAndWait(List.of(Topics.REDACTION_REQUESTS.record(key, request)));
    }

    /// The story with a request of a time in it: a version that a colleague asked for a moment before is no answer.
    private Optional<StoryView> after(Instant at, String storyId, Reader who) {
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        try {
            while (System.nanoTime() < deadline) {
                var story = library.story(storyId, who).filter(now -> now.version() > at.toEpochMilli());
                if (story.isPresent()) {
                    return story;
                }
                Thread.sleep(LOOK_EVERY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
