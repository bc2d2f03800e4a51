package org.mangomoment.classifier.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.redaction.RedactionOverrides;
import org.mangomoment.classifier.redaction.Span;
import org.mangomoment.classifier.topology.Example;
import org.mangomoment.schemas.RedactionAct;
import org.mangomoment.schemas.StoryPart;

class StoryMakerTest {
    @Test
    void theLaterWishCountsWhereTwoDisagree() {
        var overrides = RedactionOverrides.NONE
                .hiding(new Span(0, 10))
                .showing(new Span(3, 5))
                .hiding(new Span(4, 6));
        assertThat(overrides.hide()).containsExactlyInAnyOrder(new Span(0, 3), new Span(5, 10), new Span(4, 6));
        assertThat(overrides.show()).containsExactly(new Span(3, 4));
    }

    @Test
    void aVersionDependsOnTheRequestsAndNotOnTheirOrder() {
        var submission = Example.submission("one", "text");
        var early = Example.request(new StoryPart("one", "b"), 0, RedactionAct.HIDE, 0, 1, 1);
        var late = Example.request(new StoryPart("one", "a"), 0, RedactionAct.HIDE, 0, 1, 9);
        var received = Example.RECEIVED.toEpochMilli();
        assertThat(StoryVersions.of(submission, List.of()).last()).isEqualTo(received);
        assertThat(StoryVersions.of(submission, List.of(early, late)).last())
                .isEqualTo(StoryVersions.of(submission, List.of(late, early)).last())
                .isEqualTo(received + 9_002);
    }

    @Test
    void aRequestFromBeforeTheSubmissionStillGivesAHigherVersion() {
        var request = Example.request(new StoryPart("one", "a"), 0, RedactionAct.HIDE, 0, 1, -50);
        assertThat(StoryVersions.of(Example.submission("one", "text"), List.of(request))
                        .last())
                .isEqualTo(Example.RECEIVED.toEpochMilli() + 1);
    }
}
