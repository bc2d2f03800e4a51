package org.mangomoment.classifier.story;

import java.util.Comparator;
import java.util.List;
import org.mangomoment.schemas.RedactionRequest;
import org.mangomoment.schemas.Submission;

/// The versions of a story: one when it came, one more with every redaction request.
///
/// A version is the latest time in the submission and the requests so far, in milliseconds since the epoch, plus the
/// number of those requests. It grows with every request, and whoever reads the log again reckons the same figures.
record StoryVersions(long receivedAt, List<RedactionRequest> requests) {
    private static final Comparator<RedactionRequest> IN_ORDER =
            Comparator.comparing(RedactionRequest::getAt).thenComparing(RedactionRequest::getRequestId);

    StoryVersions {
        requests = requests.stream().sorted(IN_ORDER).toList();
    }

    static StoryVersions of(Submission submission, List<RedactionRequest> requests) {
        return new StoryVersions(submission.getReceivedAt().toEpochMilli(), requests);
    }

    /// The version after the first so many requests.
    long after(int count) {
        var latest = count == 0
                ? receivedAt
                : Math.max(receivedAt, requests.get(count - 1).getAt().toEpochMilli());
        return latest + count;
    }

    /// The version after all requests.
    long last() {
        return after(requests.size());
    }
}
