package org.mangomoment.search.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.FurtherEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.Origin;
import org.mangomoment.search.story.StoryView;

/// Which decisions count for agreement, and what of them is compared.
class GroupAgreementTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final CodebookView CODEBOOK = Synthetic.codebook("respect");

    private CodebookView codebook = CODEBOOK;
    private final List<StoryView> stories = new ArrayList<>();
    private final AgreementDesk desk = new AgreementDesk(
            new Corpus() {
                @Override
                public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
                    return new CorpusCounts(0, 0, Map.of(), Map.of(), 0, List.of());
                }

                @Override
                public List<StoryView> codedByMany() {
                    return List.copyOf(stories);
                }

                @Override
                public void eachDecided(Consumer<StoryView> each) {
                    stories.forEach(each);
                }
            },
            () -> codebook);

    /// Of ten stories respect fits eight by both, one by rita only, none by both: kappa (0.9 - 0.74) / (1 -
    /// 0.74).
    @Test
    void theSampleIsMeasuredApartFromEverythingElse() {
        for (var number = 0; number < 8; number++) {
            sampled("both-" + number, List.of("respect"), List.of("respect"));
        }
        sampled("differ", List.of("respect"), List.of());
        sampled("none", List.of(), List.of());
        add(
                "seen",
                decision("seen", "rita", Selection.RANDOM_SAMPLE, false, "yes"),
                decision("seen", "ruben", Selection.RANDOM_SAMPLE, true, "no"));
        add(
                "picked",
                decision("picked", "rita", Selection.SEARCH, true, "yes"),
                decision("picked", "ruben", Selection.UNCERTAIN, false, "yes"));

        var sample = desk.of(CodingGroup.SAMPLE);
        assertThat(sample.stories()).hasSize(10);
        assertThat(sample.reviewers()).containsExactly("rita", "ruben");
        assertThat(sample.subjects())
                .extracting(SubjectAgreement::subject)
                .containsExactly("eligibility", "dimensions", "respect");
        var respect = sample.subjects().getLast();
        assertThat(respect.differ()).isEqualTo(1);
        assertThat(respect.report().figures().percentAgreement()).isCloseTo(0.9, within(1e-9));
        assertThat(respect.report().figures().cohenKappa()).isCloseTo(0.16 / 0.26, within(1e-9));
        assertThat(respect.report().pairs()).containsOnlyKeys("rita / ruben");
        assertThat(respect.report().intervals()).containsKeys("gwetAC1", "krippendorffAlpha");
        assertThat(sample.subjects().getFirst().report().figures().percentAgreement())
                .isEqualTo(1);

        var other = desk.of(CodingGroup.OTHER);
        assertThat(other.stories()).extracting(Coding::storyId).containsExactlyInAnyOrder("seen", "picked");
        assertThat(other.subjects().getFirst().differ()).isEqualTo(1);
    }

    /// Of three stories both find respect in all, and differ on what the second codebook says of one.
    @Test
    void eachCodebookIsASetOfItsOwn() {
        var time = new DimensionEntry("time", new Wording("tijd", "time"), null, null, null, "model", null);
        sampled("one", List.of("respect", "time"), List.of("respect"));
        sampled("two", List.of("respect", "earlier"), List.of("respect", "earlier"));
        sampled("three", List.of("respect", "time"), List.of("respect", "time"));
        assertThat(differing()).isEqualTo(Map.of("eligibility", 0L, "dimensions", 1L, "respect", 0L));
        codebook = new CodebookView(
                2,
                List.of(time, CODEBOOK.dimensions().getFirst()),
                List.of(),
                List.of(new FurtherEntry("model", new Wording("Model", "Model"), List.of(), 2)));
        assertThat(differing())
                .isEqualTo(
                        Map.of("eligibility", 0L, "dimensions", 0L, "respect", 0L, "dimensions:model", 1L, "time", 1L));
        assertThat(desk.of(CodingGroup.SAMPLE).subjects())
                .extracting(SubjectAgreement::subject)
                .containsExactly("eligibility", "dimensions", "respect", "dimensions:model", "time");
    }

    @Test
    void whatWasDecidedBeforeACodebookWasThereSaysNothingOfIt() {
        add("before", under(1, "before", "rita"), under(1, "before", "ruben"));
        add("after", under(2, "after", "rita"), under(2, "after", "ruben", "time"));
        var time = new DimensionEntry("time", new Wording("tijd", "time"), null, null, null, "model", null);
        codebook = new CodebookView(
                3,
                List.of(CODEBOOK.dimensions().getFirst(), time),
                List.of(),
                List.of(new FurtherEntry("model", new Wording("Model", "Model"), List.of(), 2)));
        var pairable = desk.of(CodingGroup.SAMPLE).subjects().stream()
                .collect(Collectors.toMap(
                        SubjectAgreement::subject, subject -> subject.report().pairable()));
        assertThat(pairable)
                .isEqualTo(Map.of("eligibility", 2, "dimensions", 2, "respect", 2, "dimensions:model", 1, "time", 1));
        var sets = new DimensionSets(codebook);
        assertThat(ReferenceAnswer.of(stories.getFirst()).on("time", sets)).isEmpty();
        assertThat(ReferenceAnswer.of(stories.getLast()).on("time", sets)).hasValue(0.5);
    }

    private static Decision under(int version, String id, String reviewer, String... fitting) {
        return Decision.newBuilder(decision(id, reviewer, Selection.RANDOM_SAMPLE, true, "yes", fitting))
                .setCodebookVersion(version)
                .build();
    }

    private Map<String, Long> differing() {
        return desk.of(CodingGroup.SAMPLE).subjects().stream()
                .collect(Collectors.toMap(SubjectAgreement::subject, SubjectAgreement::differ));
    }

    @Test
    void whoSettlesIsNoCoderButHasTheLastWordForShares() {
        var rita = decision("one", "rita", Selection.RANDOM_SAMPLE, true, "yes", "respect");
        var ruben = decision("one", "ruben", Selection.RANDOM_SAMPLE, true, "yes");
        var settling = Decision.newBuilder(decision("one", "sam", Selection.DISPUTED, false, "yes", "respect"))
                .setAdjudication(new Adjudication("It is the nurse's own idea.", false))
                .build();
        add("one", rita, ruben);
        assertThat(ReferenceAnswer.of(stories.getFirst()).on("respect", new DimensionSets(CODEBOOK)))
                .hasValue(0.5);
        stories.clear();
        add("one", rita, ruben, settling);
        assertThat(desk.of(CodingGroup.SAMPLE).reviewers()).containsExactly("rita", "ruben");
        assertThat(ReferenceAnswer.of(stories.getFirst()).on("respect", new DimensionSets(CODEBOOK)))
                .hasValue(1);
    }

    @Test
    void aDecisionThatWasCarriedOverIsNoSecondAnswer() {
        var rita = decision("one", "rita", Selection.UNCERTAIN, false, "yes", "respect");
        var carried = carried(decision("one", "ruben", Selection.SEARCH, false, "yes", "respect"));
        add("one", rita, carried);
        assertThat(desk.of(CodingGroup.OTHER).stories()).isEmpty();
        assertThat(stories.getFirst().verdicts().origin()).contains(Origin.SINGLE);
        assertThat(stories.getFirst().verdicts().current()).hasSize(2);

        var anna = decision("two", "anna", Selection.UNCERTAIN, false, "no");
        add("two", decision("two", "rita", Selection.UNCERTAIN, false, "yes"), anna, carried);
        var other = desk.of(CodingGroup.OTHER);
        assertThat(other.reviewers()).containsExactly("anna", "rita");
        var settling = Decision.newBuilder(decision("three", "sam", Selection.DISPUTED, false, "yes"))
                .setAdjudication(new Adjudication("It is the nurse's own idea.", false))
                .build();
        add("three", rita, carried, settling);
        assertThat(desk.againstAdjudication(new Reader("sam", Role.STEWARD)))
                .extracting(AgainstAdjudication::reviewer)
                .containsOnly("rita");
        var pretended = carried(decision("four", "ruben", Selection.RANDOM_SAMPLE, true, "yes"));
        add("four", pretended);
        assertThat(stories.getLast().verdicts().sampled()).isEmpty();
    }

    @Test
    void aMemoAloneIsNoAnswer() {
        var memo = Decision.newBuilder(decision("one", "ruben", Selection.RANDOM_SAMPLE, true, "yes"))
                .setEligibility(null)
                .setMemo("Who is meant?")
                .build();
        add("one", decision("one", "rita", Selection.RANDOM_SAMPLE, true, "yes"), memo);
        var eligibility = desk.of(CodingGroup.SAMPLE).subjects().getFirst();
        assertThat(eligibility.report().pairable()).isZero();
        assertThat(eligibility.report().figures().gwetAC1()).isNaN();
    }

    @Test
    void whatWasMeasuredIsKeptUntilADecisionChangesIt() {
        sampled("one", List.of("respect"), List.of("respect"));
        var first = desk.of(CodingGroup.SAMPLE);
        assertThat(desk.of(CodingGroup.SAMPLE)).isSameAs(first);
        sampled("two", List.of("respect"), List.of());
        assertThat(desk.of(CodingGroup.SAMPLE).stories()).hasSize(2);
    }

    private static Decision carried(Decision decision) {
        return Decision.newBuilder(decision)
                .setCarriedFrom(new CarriedFrom("zero", "a decision", 1L))
                .build();
    }

    private void sampled(String id, List<String> ritas, List<String> rubens) {
        add(
                id,
                decision(id, "rita", Selection.RANDOM_SAMPLE, true, "yes", ritas.toArray(String[]::new)),
                decision(id, "ruben", Selection.RANDOM_SAMPLE, true, "yes", rubens.toArray(String[]::new)));
    }

    private void add(String id, Decision... decisions) {
        stories.add(new StoryView(Synthetic.story(id, 1, "en", "A warm blanket"), null, null, List.of(decisions)));
    }

    private static Decision decision(
            String id, String reviewer, Selection selection, boolean blind, String verdict, String... fitting) {
        return Decision.newBuilder(Synthetic.decision(id, reviewer, Synthetic.NOON, verdict, fitting))
                .setSelection(selection)
                .setBlind(blind)
                .build();
    }
}
