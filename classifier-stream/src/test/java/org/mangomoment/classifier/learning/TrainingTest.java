package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.classifier.model.TrainedSuggester;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Adjudication;
import org.mangomoment.schemas.CarriedFrom;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DecisionAct;
import org.mangomoment.schemas.ModelObjection;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.Codebook;

class TrainingTest {
    // Avro copies only records of classes that it was told to trust, which happens when the topics are made.
    static {
        assertThat(Topics.all()).isNotEmpty();
    }

    private static final CueSuggester CUES =
            new CueSuggester(Codebook.bundled(), new Lemmatizers(word -> word, word -> word));
    private static final List<Taught> TAUGHT = Taught.stories(300, 7);
    private static final Candidate CANDIDATE = trained(corpus(TAUGHT), CUES);

    @Test
    void theSameDecisionsGiveTheSameModelInWhateverOrderTheyCome() {
        var shuffled = new ArrayList<>(TAUGHT);
        Collections.shuffle(shuffled, new Random(3));
        var again = trained(corpus(shuffled), CUES);
        assertThat(again.parameters()).isEqualTo(CANDIDATE.parameters());
        assertThat(again.modelId()).isEqualTo(CANDIDATE.modelId());
        assertThat(again.evaluation()).isEqualTo(CANDIDATE.evaluation());
    }

    @Test
    void aFifthIsNeverLearnedFrom() {
        var corpus = corpus(TAUGHT);
        assertThat(corpus.training()).noneMatch(Example::heldOut).hasSizeBetween(190, 260);
        assertThat(corpus.heldOut(1_000)).allMatch(Example::heldOut).hasSizeBetween(40, 80);
        assertThat(CANDIDATE.trainedOn()).isEqualTo(corpus.training().size());
    }

    @Test
    void theRandomSampleIsNeverLearnedFrom() {
        var taught = TAUGHT.stream()
                .filter(story -> !Example.heldOut(story.id()))
                .findFirst()
                .orElseThrow();
        var usual = taught.decision(1, true);
        var sampled =
                Decision.newBuilder(usual).setSelection(Selection.RANDOM_SAMPLE).build();
        assertThat(Example.of(taught.story(), List.of(usual)).heldOut()).isFalse();
        assertThat(Example.of(taught.story(), List.of(sampled)).heldOut()).isTrue();
    }

    @Test
    void aDecisionThatWasCarriedOverTeachesNothing() {
        var acts = new StoryActs();
        var made = TAUGHT.getFirst().decision("ann", 1, true, Set.of("access"));
        var carried = Decision.newBuilder(TAUGHT.getFirst().decision("bob", 2, true, Set.of("respect")))
                .setCarriedFrom(new CarriedFrom("other", "a decision", 1L))
                .build();
        acts.put("made", made);
        acts.put("carried", carried);
        assertThat(acts.current()).hasSize(2);
        assertThat(acts.independent()).containsExactly(made);
    }

    @Test
    void anAdjudicationTeachesInPlaceOfWhatItSettled() {
        var taught = TAUGHT.getFirst();
        var acts = new StoryActs();
        var settling = Decision.newBuilder(taught.decision("sam", 3, false, Set.of("family")))
                .setAdjudication(new Adjudication("It is the nurse's own idea.", false))
                .build();
        for (var act : List.of(
                settling,
                taught.decision("ann", 1, true, Set.of("access")),
                taught.decision("bob", 2, true, Set.of("respect")))) {
            acts.put(act.getDecisionId(), act);
        }
        var example = Example.of(taught.story(), acts.current());
        assertThat(example.answer().dimensions()).containsExactly("family");
        assertThat(example.measure().dimensions()).containsExactly("family");
    }

    @Test
    void aTextThatWasLearnedFromIsNotMeasuredWithUnderAnotherId() {
        var twin = TAUGHT.stream()
                .filter(taught ->
                        !Example.heldOut(taught.id()) && taught.eligibility().equals("yes"))
                .findFirst()
                .orElseThrow();
        var held = IntStream.range(0, 50)
                .mapToObj(number -> "twin-" + number)
                .filter(Example::heldOut)
                .findFirst()
                .orElseThrow();
        var twins = List.of(twin, new Taught(held, twin.text(), twin.dimensions(), "yes"));
        assertThat(corpus(twins).examples()).hasSize(2);
        assertThat(corpus(twins).heldOut(1)).isEmpty();
    }

    @Test
    void blindDecisionsComeFirstInMeasuring() {
        var taught = TAUGHT.getFirst();
        var seen = taught.decision("ann", 1, false, Set.of("access"));
        var blind = taught.decision("bea", 2, true, Set.of("family"));
        var example = Example.of(taught.story(), List.of(seen, blind));
        assertThat(example.measure().dimensions()).containsExactly("family");
        assertThat(example.answer().dimensions()).containsExactlyInAnyOrder("access", "family");
        assertThat(Example.of(taught.story(), List.of(seen)).measure().dimensions())
                .containsExactly("access");
    }

    @Test
    void whatWasTakenBackOrDecidedAnewDoesNotCount() {
        var taught = TAUGHT.getFirst();
        var first = taught.decision("ann", 1, false, Set.of("access"));
        var second = taught.decision("ann", 2, false, Set.of("family"));
        var other = taught.decision("bea", 3, false, Set.of("respect"));
        var acts = new StoryActs();
        for (var decision : List.of(second, other, first, undo(other))) {
            acts.put(decision.getDecisionId(), decision);
        }
        assertThat(acts.current()).containsExactly(second);
        acts.put(second.getDecisionId(), null);
        assertThat(acts.current()).containsExactly(first);
    }

    @Test
    void rejectionsTeachWhatDoesNotFit() {
        var rejecting = TAUGHT.stream()
                .map(taught -> new Taught(taught.id(), taught.text(), Set.of(), taught.eligibility()))
                .toList();
        var candidate = trained(corpus(rejecting), CUES);
        var text = "The nurse held my hand when I was afraid. There was a guitar.";
        assertThat(score(suggester(candidate), text)).isLessThan(score(CUES, text));
    }

    @Test
    void withTooFewDecisionsNothingIsTrained() {
        assertThat(new Training(CUES, Embedder.NONE, 50).train(corpus(TAUGHT.subList(0, 40)), CUES))
                .isEmpty();
    }

    @Test
    void whatIsWorseOrHardlyMeasuredWaitsForASteward() {
        assertThat(CANDIDATE.evaluation().getObjections()).isEmpty();
        assertThat(CANDIDATE.passes("cues-1")).isTrue();
        assertThat(CANDIDATE.passes("another")).isFalse();
        var nonsense = TAUGHT.stream()
                .map(taught -> Example.heldOut(taught.id())
                        ? taught
                        : new Taught(taught.id(), taught.text(), Set.of("respect"), "yes"))
                .toList();
        assertThat(trained(corpus(nonsense), suggester(CANDIDATE)).evaluation().getObjections())
                .containsExactly(ModelObjection.MACRO_F1_WORSE, ModelObjection.RECALL_OF_NO_WORSE);
        assertThat(PromotionPolicy.objections(PromotionPolicy.FEWEST - 1, null, null))
                .containsExactly(ModelObjection.TOO_FEW_HELD_OUT);
    }

    @Test
    void aModelIsMadeToFitItsRecordByLeavingOutWhatWeighsLeast() {
        var model = model(CANDIDATE);
        var small = model.within(model.size() / 2);
        assertThat(small.size()).isLessThanOrEqualTo(model.size() / 2);
        var text = "One grey morning a porter came by the door. There was a tandem. It rained outside.";
        assertThat(new TrainedSuggester("small", small, CUES)
                        .suggest(text, "en")
                        .dimensions()
                        .getFirst()
                        .dimension())
                .isEqualTo("family");
    }

    private static Candidate trained(Corpus corpus, Suggester active) {
        return new Training(CUES, Embedder.NONE, 50).train(corpus, active).orElseThrow();
    }

    private static Corpus corpus(List<Taught> taught) {
        var examples = new ArrayList<Example>();
        for (var story : taught) {
            examples.add(Example.of(story.story(), List.of(story.decision(1, false))));
        }
        List<Story> sample = TAUGHT.stream().limit(50).map(Taught::story).toList();
        return new Corpus(examples, sample, Instant.EPOCH);
    }

    private static Suggester suggester(Candidate candidate) {
        return new TrainedSuggester(candidate.modelId(), model(candidate), CUES);
    }

    private static TrainedModel model(Candidate candidate) {
        return TrainedModel.of(candidate.record(Instant.EPOCH));
    }

    private static double score(Suggester suggester, String text) {
        return suggester.suggest(text, "en").dimensions().stream()
                .filter(dimension -> dimension.dimension().equals("emotional-support"))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static Decision undo(Decision undone) {
        return Decision.newBuilder()
                .setDecisionId("undo-" + undone.getDecisionId())
                .setStoryId(undone.getStoryId())
                .setStoryVersion(1)
                .setReviewer(undone.getReviewer())
                .setAct(DecisionAct.UNDO)
                .setUndoes(undone.getDecisionId())
                .setAt(undone.getAt().plusSeconds(60))
                .build();
    }
}
