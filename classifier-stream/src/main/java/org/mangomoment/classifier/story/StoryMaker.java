package org.mangomoment.classifier.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.language.DetectedLanguage;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.redaction.RedactionOverrides;
import org.mangomoment.classifier.redaction.Span;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Submission;

/// Makes a submission's story. A request's offsets point into the redacted text of a version, so every version that a
/// request names is redacted once more to find where in the raw text the request means. Thread-safe.
public final class StoryMaker {
    private final Detection detection;
    private final Redaction redaction;

    public StoryMaker(Detection detection, Redaction redaction) {
        this.detection = detection;
        this.redaction = redaction;
    }

    /// The story after all requests, in whatever order they are given.
    ///
    /// @param before prints of words that people hid in earlier texts of the story
    public MadeStory make(Submission submission, List<RedactionRequest> requests, List<String> before) {
        var words = new HiddenWords(submission.getStoryId(), submission.getText());
        var language = detection.detect(submission.getText(), submission.getDeclaredLanguage());
        var versions = StoryVersions.of(submission, requests);
        var needed = requests.stream().map(RedactionRequest::getStoryVersion).collect(Collectors.toSet());
        Map<Long, Redacted> redacted = new HashMap<>();
        var unplaced = new ArrayList<RedactionRequest>();
        var overrides = RedactionOverrides.NONE;
        for (var print : before) {
            for (var span : words.find(print)) {
                overrides = overrides.hiding(span);
            }
        }
        for (var count = 0; count < versions.requests().size(); count++) {
            if (needed.contains(versions.after(count))) {
                redacted.put(versions.after(count), redact(submission.getText(), submission, language, overrides));
            }
            var request = versions.requests().get(count);
            var span = place(request, redacted.get(request.getStoryVersion()));
            if (span == null) {
                unplaced.add(request);
            } else {
                overrides = request.getAct() == RedactionAct.HIDE ? overrides.hiding(span) : overrides.showing(span);
            }
        }
        var last = redact(submission.getText(), submission, language, overrides);
        return new MadeStory(
                StoryRecord.of(
                        submission,
                        versions.last(),
                        language,
                        last,
                        told -> redact(told, submission, language, RedactionOverrides.NONE)
                                .text()),
                unplaced,
                Stream.concat(
                                overrides.hide().stream().flatMap(span -> words.print(span).stream()),
                                words.missing(before).stream())
                        .distinct()
                        .toList());
    }

    private Redacted redact(
            String words, Submission submission, DetectedLanguage language, RedactionOverrides overrides) {
        return redaction.redact(words, language.code(), submission.getKnownNames(), overrides);
    }

    private static @Nullable Span place(RedactionRequest request, @Nullable Redacted version) {
        var known = request.getAct() != RedactionAct.UNKNOWN;
        if (version == null
                || !known
                || request.getStart() < 0
                || request.getEnd() <= request.getStart()
                || request.getEnd() > version.text().length()) {
            return null;
        }
        return version.rawSpan(new Span(request.getStart(), request.getEnd()));
    }
}
