package org.mangomoment.search.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.story.StoryView;

/// Agreement on words, and how often reviewers had the answer that settled a story.
class EvidenceAgreementTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final int DRAWS = 200;

    /// Of the first story 5 of 10 and 10 characters are the same, of the second all 10: 2 x 15 of 40.
    @Test
    void f1OverCharactersIsPooledOverStories() {
        var codings = new ArrayList<>(List.of(
                coding("half", marks("rita", 1, span(0, 10)), marks("ruben", 1, span(5, 15))),
                coding("equal", marks("rita", 1, span(20, 24), span(24, 30)), marks("ruben", 1, span(20, 30)))));
        var agreement = of(codings);
        assertThat(agreement.f1()).isCloseTo(0.75, within(1e-9));
        assertThat(agreement.stories()).isEqualTo(2);
        assertThat(agreement.interval()).isEqualTo(new Interval(0.5, 1));
        Collections.reverse(codings);
        assertThat(of(codings).f1()).as("in any order").isEqualTo(agreement.f1());
        var turned = codings.stream()
                .map(coding -> new Coding(coding.storyId(), coding.decisions().reversed()))
                .toList();
        assertThat(of(turned).f1()).as("whoever is named first").isEqualTo(agreement.f1());
    }

    @Test
    void threeReviewersAreThreePairs() {
        var agreement = of(List.of(coding(
                "one", marks("rita", 1, span(0, 10)), marks("ruben", 1, span(0, 10)), marks("sam", 1, span(10, 20)))));
        assertThat(agreement.pairs()).isEqualTo(3);
        assertThat(agreement.f1()).isCloseTo(20.0 / 60, within(1e-9));
        assertThat(agreement.interval()).as("one story alone").isNull();
    }

    @Test
    void whoMarkedNothingAndWhoReadAnotherTextAreNotCompared() {
        var agreement = of(List.of(
                coding("none", marks("rita", 1, span(0, 10)), marks("ruben", 1)),
                coding("unsaid", marks("rita", 1, span(0, 10)), decision("ruben", 1, null)),
                coding("other-text", marks("rita", 1, span(0, 10)), marks("ruben", 2, span(0, 10)))));
        assertThat(agreement.pairs()).isZero();
        assertThat(agreement.f1()).isNaN();
    }

    @Test
    void reviewersStandBesideWhatSettledTheirStories() {
        var settling = Decision.newBuilder(Synthetic.decision("one", "sam", Synthetic.NOON, "yes", "respect"))
                .setAdjudication(new Adjudication("It is the nurse's own idea.", false))
                .build();
        var settled = view(
                Synthetic.decision("one", "rita", Synthetic.NOON, "yes", "respect"),
                Synthetic.decision("one", "ruben", Synthetic.NOON, "yes"),
                settling);
        var open = view(
                Synthetic.decision("one", "rita", Synthetic.NOON, "no"),
                Synthetic.decision("one", "ruben", Synthetic.NOON, "yes"));
        var rows = AgainstAdjudication.of(List.of(settled, open), new DimensionSets(Synthetic.codebook("respect")));
        assertThat(rows)
                .extracting(row -> row.reviewer() + " " + row.subject() + " " + row.equal() + "/" + row.stories())
                .containsExactly(
                        "rita eligibility 1/1", "rita respect 1/1", "ruben eligibility 1/1", "ruben respect 0/1");
        // Wilson 1927: for 0 of 1 the upper bound is z²/(1 + z²).
        assertThat(rows.getLast().interval().to()).isCloseTo(0.7935, within(1e-4));
    }

    private static EvidenceAgreement of(List<Coding> codings) {
        return EvidenceAgreement.of("respect", codings, DRAWS);
    }

    private static StoryView view(Decision... acts) {
        return new StoryView(Synthetic.story("one", 1, "en", "A warm blanket"), null, null, List.of(acts));
    }

    private static Coding coding(String id, Decision... decisions) {
        return new Coding(id, List.of(decisions));
    }

    private static EvidenceSpan span(int start, int end) {
        return new EvidenceSpan("respect", start, end);
    }

    private static Decision marks(String reviewer, long version, EvidenceSpan... spans) {
        return decision(reviewer, version, Arrays.asList(spans));
    }

    private static Decision decision(String reviewer, long version, @Nullable List<EvidenceSpan> spans) {
        return Decision.newBuilder(Synthetic.decision("one", reviewer, Synthetic.NOON, "yes", "respect"))
                .setStoryVersion(version)
                .setEvidence(spans)
                .build();
    }
}
