package org.mangomoment.classifier.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.LogOdds;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.CodebookFile;

class ActiveModelViewTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Embedder ENGLISH = new EmbeddingSettings(true, null, null, List.of("en")).load();

    private static final String TEXT =
            "Synthetic: the nurse held my hand and gave me a warm blanket; my son could stay.";

    private final List<DeadLetter> dead = new ArrayList<>();

    @Test
    void aModelThatNeedsAnEmbedderSpeaksWhereThatIs() {
        assertThat(active(ENGLISH)).isEqualTo("trained-1");
    }

    @Test
    void whereItsEmbedderIsMissingTheCuesSpeak() {
        assertThat(active(Embedder.NONE)).isEqualTo("cues-1");
        assertThat(dead).isEmpty();
    }

    @Test
    void underTheNextVersionAModelGoesOnForTheDimensionsThatKeepTheirMeaning() {
        var active = withStarter();
        var before = scores(active.get().suggester());
        var next = next(
                dimensions -> {
                    dimensions.replaceAll(one -> one.getId().equals("respect") ? named("dignity", one) : one);
                    dimensions.add(named("meals", dimensions.getFirst()));
                },
                new CodebookMapping("respect", List.of("dignity"), false),
                new CodebookMapping("family", List.of("family"), true));
        assertThat(active.under(next).modelId()).as("rehearsed").isEqualTo("starter-1-for-2");

        adopt(active, next);
        var then = scores(active.get().suggester());
        assertThat(active.get().suggester().modelId()).isEqualTo("starter-1-for-2");
        assertThat(active.get().suggester().codebookVersion()).isEqualTo(2);
        assertThat(then).containsOnlyKeys(active.cues().dimensions());
        assertThat(then.get("dignity")).as("has another name").isEqualTo(before.get("respect"));
        assertThat(then.get("emotional-support")).isEqualTo(before.get("emotional-support"));
        var byCues = scores(active.cues());
        assertThat(then.get("family")).as("means something else").isEqualTo(byCues.get("family"));
        assertThat(then.get("meals")).as("is new").isEqualTo(byCues.get("meals"));
        assertThat(before.get("family")).isNotEqualTo(byCues.get("family"));
    }

    @Test
    void whatOneOfTwoDimensionsSaidTheyStillSayWhenTheyAreMerged() {
        var active = withStarter();
        var merged = List.of("emotional-support", "physical-comfort");
        assertThat(suggested(active)).containsAnyElementsOf(merged);
        adopt(
                active,
                next(
                        dimensions -> {
                            var cues = new CodebookCues(new ArrayList<>(), new ArrayList<>());
                            dimensions.stream()
                                    .filter(one -> merged.contains(one.getId()))
                                    .forEach(one -> {
                                        cues.getNl().addAll(one.getCues().getNl());
                                        cues.getEn().addAll(one.getCues().getEn());
                                    });
                            dimensions.removeIf(one -> merged.contains(one.getId()));
                            dimensions.add(CodebookDimension.newBuilder(named("comfort", dimensions.getFirst()))
                                    .setCues(cues)
                                    .build());
                        },
                        new CodebookMapping("emotional-support", List.of("comfort"), false),
                        new CodebookMapping("physical-comfort", List.of("comfort"), false)));
        assertThat(suggested(active)).contains("comfort");
    }

    @Test
    void aDimensionThatIsGoneChangesLittleForTheOthers() {
        var active = withStarter();
        var before = scores(active.get().suggester());
        adopt(active, next(dimensions -> dimensions.removeIf(one -> one.getId().equals("access"))));
        var then = scores(active.get().suggester());
        assertThat(then).hasSize(before.size() - 1).doesNotContainKey("access");
        then.forEach((dimension, score) -> assertThat(LogOdds.of(score))
                .as(dimension)
                .isCloseTo(LogOdds.of(requireNonNull(before.get(dimension))), within(0.2)));
    }

    @Test
    void whereStewardsWentBackToCuesTheNextVersionBeginsWithItsCues() {
        var active = withStarter();
        active.apply(List.of(read(model(FirstCodebook.cues("cues-1", 1, NOW.plusSeconds(1))))));
        adopt(active, next(_ -> {}));
        assertThat(active.get().suggester().modelId()).isEqualTo("cues-2");
    }

    private ActiveModelView withStarter() {
        var active = view(Embedder.NONE);
        active.apply(List.of(read(FirstCodebook.record(NOW)), read(model(StarterModel.activeSince(NOW)))));
        assertThat(active.get().suggester().modelId()).isEqualTo("starter-1");
        return active;
    }

    private static void adopt(ActiveModelView active, Codebook next) {
        active.apply(List.of(read(Topics.CODEBOOKS.record("2", next))));
    }

    private static List<String> suggested(ActiveModelView active) {
        return active.get().suggester().suggest(TEXT, "en").dimensions().stream()
                .filter(SuggestedDimension::suggested)
                .map(SuggestedDimension::dimension)
                .toList();
    }

    private static Codebook next(Consumer<List<CodebookDimension>> change, CodebookMapping... mappings) {
        var bundled = CodebookFile.bundled();
        var dimensions = new ArrayList<>(bundled.getDimensions());
        change.accept(dimensions);
        return Codebook.newBuilder(bundled)
                .setVersion(2)
                .setPublishedAt(NOW.plusSeconds(60))
                .setDimensions(dimensions)
                .setMappings(List.of(mappings))
                .build();
    }

    private static CodebookDimension named(String id, CodebookDimension dimension) {
        return CodebookDimension.newBuilder(dimension).setId(id).build();
    }

    private static Map<String, Double> scores(Suggester suggester) {
        return suggester.suggest(TEXT, "en").dimensions().stream()
                .collect(Collectors.toMap(SuggestedDimension::dimension, SuggestedDimension::score));
    }

    private static ProducerRecord<byte[], byte[]> model(Model model) {
        return Topics.MODELS.record(model.getModelId(), model);
    }

    private ActiveModelView view(Embedder embedder) {
        return new ActiveModelView(
                codebook -> new CueSuggester(codebook, new Lemmatizers(word -> word, word -> word)),
                embedder,
                dead::add);
    }

    private String active(Embedder embedder) {
        var active = view(embedder);
        active.apply(List.of(read(FirstCodebook.record(NOW))));
        active.apply(List.of(read(trainedWithEmbeddings(active.cues()))));
        return active.get().suggester().modelId();
    }

    private static ProducerRecord<byte[], byte[]> trainedWithEmbeddings(CueSuggester cues) {
        var story = new DecidedStory("1", "A pillow for my back.", "en", Set.of("physical-comfort"));
        var model = new Trainer(cues, ENGLISH).train(List.of(story));
        return model(Model.newBuilder()
                .setModelId("trained-1")
                .setState(ModelState.ACTIVE)
                .setCodebookVersion(1)
                .setTrainedOn(1)
                .setParameters(model.parameters())
                .setChangedBy("classifier")
                .setAt(NOW)
                .build());
    }

    private static ConsumerRecord<byte[], byte[]> read(ProducerRecord<byte[], byte[]> written) {
        return new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value());
    }
}
