package org.mangomoment.search.saturation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.EligibilityVerdict;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.ReasonEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// Curves over decided stories, with numbers worked out by hand.
class SaturationTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final CodebookView CODEBOOK = new CodebookView(
            1, List.of(dimension("respect"), dimension("family")), List.of(new ReasonEntry("planned", wording("p"))));
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);

    @Test
    void theCurveFollowsTheDecisionsAndItsMeanAllOrders() {
        var all = Saturation.of(
                Basis.ALL,
                List.of(story(3, "family"), story(1, "respect"), story(2, "respect"), story(4)),
                CODEBOOK,
                0);
        var dimensions = all.codes().getFirst();
        assertThat(dimensions.points()).extracting(CodeCurve.Point::observed).containsExactly(0.0, 1.0, 1.0, 2.0, 2.0);
        // Of the six pairs of stories four show one dimension and two show both.
        assertThat(dimensions.points().get(2).expected()).isCloseTo(8 / 6.0, within(1e-12));
        assertThat(dimensions.seen()).isEqualTo(2);
        assertThat(all.codes().get(1).seen()).isZero();
        var respect = all.shares().get(1);
        assertThat(respect.points()).extracting(ShareCurve.Point::observed).containsExactly(1.0, 1.0, 2 / 3.0, 0.5);
        assertThat(respect.share()).isEqualTo(0.5);
    }

    /// Half of ten stories; of five of them the share deviates by √(0.25 / 5 · 5 / 9), and 381 stories are what it
    /// takes until Wilson's interval of a half reaches 0.05: 1.959964² (0.25 / 0.05² − 1) is 380.3.
    @Test
    void howFarAShareMayStillMoveIsWorkedOut() {
        var stories = new ArrayList<ReviewedStory>();
        for (var number = 0; number < 10; number++) {
            stories.add(number % 2 == 0 ? story(number, "respect") : story(number));
        }
        var half = ShareCurve.of("respect", stories, 0);
        var middle = half.points().get(4);
        assertThat(middle.spread().from()).isCloseTo(0.5 - 1.959964 / 6, within(1e-9));
        assertThat(middle.spread().to()).isCloseTo(0.5 + 1.959964 / 6, within(1e-9));
        assertThat(half.points().getLast().spread().from()).isEqualTo(0.5);
        // Wilson for 5 of 10: 0.2366 to 0.7634.
        assertThat(half.reach()).isCloseTo(0.2634, within(5e-5));
        assertThat(half.reachOfTwice()).isCloseTo(0.2007, within(5e-5));
        assertThat(half.more()).isEqualTo(381 - 10);
    }

    @Test
    void whatIsSmallIsHiddenAndWithItTheOrderOfTheDecisions() {
        var stories = new ArrayList<ReviewedStory>();
        for (var number = 0; number < 12; number++) {
            stories.add(number < 2 ? story(number, "respect", "family") : story(number, "respect"));
        }
        var all = Saturation.of(Basis.ALL, stories, CODEBOOK, 5);
        assertThat(all.inOrder()).isFalse();
        assertThat(all.codes().getFirst().hidden()).isTrue();
        assertThat(all.codes().getFirst().unseen()).isNaN();
        assertThat(all.codes().getFirst().points()).isEmpty();
        var family = all.shares().get(2);
        assertThat(family.hidden()).isTrue();
        assertThat(family.fitting()).isZero();
        assertThat(family.points()).isEmpty();
        var respect = all.shares().get(1);
        assertThat(respect.points())
                .isNotEmpty()
                .allSatisfy(point -> assertThat(point.observed()).isNaN());
        assertThat(Saturation.of(Basis.ALL, stories.subList(0, 4), CODEBOOK, 5).stories())
                .isZero();
    }

    @Test
    void whoHasStillToDecideBlindDoesNotLearnFromTheCurveWhatColleaguesSaid() {
        var story = view("a", decision("a", "rita", true, "yes", "respect"));
        var other = view("b", decision("b", "rita", true, "yes"), decision("b", "ruben", true, "yes", "family"));
        var desk = desk(1, story, other);
        assertThat(desk.of(Basis.ALL, new Reader("ruben", Role.REVIEWER)).stories())
                .isEqualTo(1);
        assertThat(desk.of(Basis.ALL, new Reader("rita", Role.REVIEWER)).stories())
                .isEqualTo(2);
        assertThat(desk.of(Basis.ALL, new Reader("lena", Role.RESEARCHER)).stories())
                .isEqualTo(2);
        // What they differ on fits neither way.
        assertThat(desk.of(Basis.ALL, STEWARD).shares().get(2).fitting()).isZero();
    }

    @Test
    void theRandomSampleCanBeLookedAtAloneAndReasonsAreThoseThatCount() {
        var desk = desk(
                0,
                view("a", decision("a", "rita", true, "no")),
                view("b", decision("b", "rita", false, "yes", "respect")));
        assertThat(desk.of(Basis.SAMPLE, STEWARD).stories()).isEqualTo(1);
        assertThat(desk.of(Basis.SAMPLE, STEWARD).codes().get(1).seen()).isEqualTo(1);
        assertThat(desk.of(Basis.ALL, STEWARD).shares().getFirst().fitting()).isEqualTo(1);
    }

    @Test
    void aDecisionThatWasCarriedOverAddsNothing() {
        var carried = Decision.newBuilder(decision("b", "rita", false, "yes", "respect"))
                .setCarriedFrom(new CarriedFrom("a", "a decision", 1L))
                .build();
        assertThat(ReviewedStory.of(view("b", carried))).isEmpty();
        var both = ReviewedStory.of(view("b", carried, decision("b", "ruben", false, "yes", "access")));
        assertThat(both.orElseThrow().fitting()).contains("access").doesNotContain("respect");
    }

    private static ReviewedStory story(int minute, String... fitting) {
        return new ReviewedStory(Synthetic.NOON.plusSeconds(60L * minute), "s" + minute, Set.of(fitting), Set.of());
    }

    private static StoryView view(String id, Decision... acts) {
        return new StoryView(Synthetic.story(id, 1, "en", "A story"), null, Synthetic.consent(id, true), List.of(acts));
    }

    private static Decision decision(String id, String reviewer, boolean blind, String verdict, String... fitting) {
        var decision = Decision.newBuilder(Synthetic.decision(id, reviewer, Synthetic.NOON, verdict, fitting));
        if (verdict.equals("no")) {
            decision.setEligibility(new EligibilityVerdict(EligibilityAnswer.NO, "planned"));
        }
        return decision.setBlind(blind)
                .setSelection(blind ? Selection.RANDOM_SAMPLE : Selection.OLDEST)
                .build();
    }

    private static SaturationDesk desk(double drawn, StoryView... stories) {
        var designs = new SamplingDesigns(
                List.of(new SamplingDesign(1, Instant.EPOCH, "a seed of a test", drawn, 2, true, "settings")));
        return new SaturationDesk(
                new Decided(List.of(stories)), new RandomSample(() -> designs), () -> CODEBOOK, new InsightSettings(0));
    }

    private static DimensionEntry dimension(String id) {
        return new DimensionEntry(id, wording(id), null, null, null);
    }

    private static Wording wording(String words) {
        return new Wording(words, words);
    }

    private record Decided(List<StoryView> stories) implements Corpus {
        @Override
        public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoryView> codedByMany() {
            return stories;
        }

        @Override
        public void eachDecided(Consumer<StoryView> each) {
            stories.forEach(each);
        }
    }
}
