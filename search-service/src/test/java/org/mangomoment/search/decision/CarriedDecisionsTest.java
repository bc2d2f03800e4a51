package org.mangomoment.search.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.quote.OneShelf;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.Recount;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// When a decision is carried over to a near-duplicate, and what is written then.
class CarriedDecisionsTest {
    private static final Reader RITA = new Reader("rita", Role.REVIEWER);
    private static final Reader RUBEN = new Reader("ruben", Role.REVIEWER);
    private static final Reader STEWARD = new Reader("sam", Role.STEWARD);
    private static final String ACT = "5a1f4f2e-0000-4000-8000-000000000001";
    private static final String TEXT =
            "De nacht voor mijn operatie kon ik niet slapen en toen nam de nachtverpleger rustig de tijd voor mij.";

    private final OneShelf shelf = new OneShelf();
    private final CarriedDecisions carried = carried(RandomSample.none());
    private final Decision own = Synthetic.decision("first", "rita", Synthetic.NOON, "yes", "respect", "access");

    @BeforeEach
    void twins() {
        put("first", 1, TEXT, true, own);
        put("second", 1, TEXT + " Bedankt.", true);
    }

    @Test
    void theSameIsDecidedOnTheNearDuplicateWithALinkToTheDecision() {
        var taken = (Outcome.Taken) carried.carry("second", asked(1L, 1L), RITA);
        var made = taken.decision();
        assertThat(made.getReviewer()).isEqualTo("rita");
        assertThat(Words.of(made.getEligibility().getVerdict())).isEqualTo("yes");
        assertThat(made.getDimensions())
                .extracting(answer -> answer.getDimension() + " " + Words.of(answer.getVerdict()))
                .as("by what is suggested for this story")
                .containsExactly("access add", "respect accept");
        assertThat(made.getCarriedFrom()).isEqualTo(new CarriedFrom("first", own.getDecisionId(), 1L));
        assertThat(made.getSelection()).isEqualTo(Selection.UNCERTAIN);
        assertThat(made.getMemo()).isNull();
        assertThat(made.getEvidence()).isNull();
        assertThat(story("second").verdicts().current()).containsExactly(made);
        assertThat(carried.carry("second", asked(1L, 1L), RITA))
                .as("sent twice")
                .isEqualTo(new Outcome.Repeated(made));
    }

    @Test
    void itIsStaleWhenEitherTextOrTheDecisionChangedMeanwhile() {
        assertThat(carried.carry("second", asked(1L, 2L), RITA)).isInstanceOf(Outcome.Stale.class);
        assertThat(carried.carry("second", asked(2L, 1L), RITA)).isInstanceOf(Outcome.Stale.class);
        assertThat(carried.carry("second", asked(null, 1L), RITA)).isInstanceOf(Outcome.Stale.class);
        assertThat(carried.carry("second", asked(1L, null), RITA)).isInstanceOf(Outcome.Stale.class);
        put("first", 1, TEXT, true, own, Synthetic.decision("first", "rita", Synthetic.NOON.plusSeconds(9), "no"));
        assertThat(carried.carry("second", asked(1L, 1L), RITA)).isInstanceOf(Outcome.Stale.class);
        assertThat(story("second").acts()).isEmpty();
    }

    @Test
    void aStoryOfTheRandomSampleIsDecidedOnItsOwn() {
        var design = new SamplingDesign(1, Instant.EPOCH, "a seed of a test", 1.0, 1, true, "settings");
        var sampled = carried(new RandomSample(() -> new SamplingDesigns(List.of(design))));
        assertThat(sampled.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.SAMPLED);
        var complete = Decision.newBuilder(Synthetic.decision("second", "ruben", Synthetic.NOON, "yes"))
                .setSelection(Selection.RANDOM_SAMPLE)
                .build();
        put("second", 1, TEXT, true, complete);
        assertThat(sampled.carry("second", asked(1L, 1L), RITA))
                .as("also one that has all its decisions")
                .isInstanceOf(Outcome.Invalid.class);
    }

    @Test
    void onlyAnOwnDecisionThatWasMadeOnTheOtherStoryIsCarriedOver() {
        assertThat(carried.obstacle(story("second"), story("first"), RUBEN)).contains(CarryObstacle.NO_DECISION);
        put("first", 1, TEXT, true, own, Synthetic.undo(own, Synthetic.NOON.plusSeconds(1)));
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.NO_DECISION);
        var repeats = Decision.newBuilder(own)
                .setCarriedFrom(new CarriedFrom("zeroth", ACT, 1L))
                .build();
        put("first", 1, TEXT, true, repeats);
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.NO_DECISION);
    }

    @Test
    void whatIsDecidedAlreadyNotAlikeOrInQuarantineIsLeftAlone() {
        put("second", 1, TEXT, true, Synthetic.decision("second", "rita", Synthetic.NOON, "no"));
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.DECIDED);
        put("second", 1, "Elke zondag legt zij mijn goede schoenen klaar, ook al kom ik niet meer buiten.", true);
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.NOT_ALIKE);
        put("second", 1, TEXT, false);
        assertThat(carried.carry("second", asked(1L, 1L), RITA)).isEqualTo(new Outcome.NoStory());
        assertThat(carried.obstacle(story("second"), story("first"), STEWARD)).contains(CarryObstacle.QUARANTINED);
    }

    @Test
    void whatHasToBeLookedAtAgainIsLookedAtFirst() {
        var first = story("first");
        var again = new Recount(Map.of(), Set.of("respect"));
        shelf.stored.put(
                "first", new StoryView(first.story(), first.suggestions(), first.consent(), first.acts(), again));
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.LOOK_AGAIN);
    }

    @Test
    void whatWasDecidedUnderAnEarlierCodebookIsNotRepeatedUnderTheNewest() {
        var newer = carried(RandomSample.none(), 2);
        put(
                "first",
                1,
                TEXT,
                true,
                Decision.newBuilder(own).setCodebookVersion(1).build());
        assertThat(newer.obstacle(story("second"), story("first"), RITA)).contains(CarryObstacle.LOOK_AGAIN);
        put(
                "first",
                1,
                TEXT,
                true,
                Decision.newBuilder(own).setCodebookVersion(2).build());
        assertThat(newer.obstacle(story("second"), story("first"), RITA)).isEmpty();
        var seen = new Carrying(ACT, 1L, "first", 1L, own.getDecisionId(), new Carrying.How("uncertain", 900, 1, null));
        assertThat(newer.carry("second", seen, RITA)).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void itIsUndoneLikeAnyAct() {
        var made = ((Outcome.Taken) carried.carry("second", asked(1L, 1L), RITA)).decision();
        put("second", 1, TEXT, true, made, Synthetic.undo(made, Synthetic.NOON.plusSeconds(60)));
        assertThat(story("second").verdicts().current()).isEmpty();
        assertThat(carried.obstacle(story("second"), story("first"), RITA)).isEmpty();
        assertThat(Verdicts.carried(made)).isTrue();
    }

    private Carrying asked(@Nullable Long version, @Nullable Long fromVersion) {
        return new Carrying(
                ACT,
                version,
                "first",
                fromVersion,
                own.getDecisionId(),
                new Carrying.How("uncertain", 900, null, null));
    }

    private StoryView story(String id) {
        return Objects.requireNonNull(shelf.stored.get(id));
    }

    private void put(String id, long version, String text, boolean research, Decision... decisions) {
        shelf.stored.put(
                id,
                new StoryView(
                        Synthetic.story(id, version, "nl", text),
                        Synthetic.suggestions(id, version),
                        Synthetic.consent(id, research),
                        List.of(decisions)));
    }

    private CarriedDecisions carried(RandomSample sample) {
        return carried(sample, 0);
    }

    private CarriedDecisions carried(RandomSample sample, int codebook) {
        return new CarriedDecisions(
                shelf,
                () -> new CodebookView(codebook, List.of(), List.of()),
                sample,
                record -> {
                    var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
                    var decision = Objects.requireNonNull(Topics.DECISIONS.value(read));
                    var known = story(decision.getStoryId());
                    var acts = new ArrayList<>(known.acts());
                    acts.add(decision);
                    shelf.stored.put(
                            known.id(), new StoryView(known.story(), known.suggestions(), known.consent(), acts));
                    return true;
                },
                Clock.fixed(Synthetic.NOON.plusSeconds(30), ZoneOffset.UTC));
    }
}
