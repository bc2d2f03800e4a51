package org.mangomoment.classifier.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.classifier.adoption.StarterModel;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelParameters;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;

class PromotionTest {
    private static final ModelParameters PARAMETERS =
            Objects.requireNonNull(StarterModel.activeSince(Instant.EPOCH).getParameters());
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final ActiveModelView known = new ActiveModelView(
            codebook -> new CueSuggester(codebook, new Lemmatizers(word -> word, word -> word)),
            Embedder.NONE,
            _ -> {});

    @BeforeEach
    void twoModels() {
        know(model("in-use", ModelState.ACTIVE, 1), model("waiting", ModelState.CANDIDATE, 2));
    }

    @Test
    void aModelThatBecomesActiveRetiresTheOneBeforeAndTheCandidates() {
        var records = Promotion.activated(model("new", ModelState.CANDIDATE, 3), known.models(), "sam", NOW);
        assertThat(records)
                .extracting(model -> model.getModelId() + " " + model.getState())
                .containsExactlyInAnyOrder("new ACTIVE", "in-use RETIRED", "waiting RETIRED");
        assertThat(records).extracting(Model::getChangedBy).containsOnly("sam");
        assertThat(records).extracting(Model::getAt).containsOnly(NOW);
    }

    @Test
    void aCandidateTakesThePlaceOfTheOneThatWaited() {
        var records = Promotion.waiting(model("new", ModelState.CANDIDATE, 3), known.models());
        assertThat(records)
                .extracting(model -> model.getModelId() + " " + model.getState())
                .containsExactly("new CANDIDATE", "waiting RETIRED");
    }

    @Test
    void theOldestOfManyRetiredModelsKeepTheirFiguresOnly() {
        for (int i = 0; i < Promotion.KEPT; i++) {
            know(model("retired-" + i, ModelState.RETIRED, 10 + i));
        }
        var records = Promotion.activated(model("new", ModelState.CANDIDATE, 30), known.models(), "sam", NOW);
        assertThat(records)
                .filteredOn(model -> model.getParameters() == null)
                .extracting(Model::getModelId)
                .containsExactlyInAnyOrder("in-use", "waiting");
    }

    @Test
    void theStarterModelCanAlwaysBeReturnedTo() {
        know(Promotion.retired(StarterModel.activeSince(at(0)), "sam", at(0)));
        for (int i = 0; i < Promotion.KEPT; i++) {
            know(model("retired-" + i, ModelState.RETIRED, 10 + i));
        }
        var records = Promotion.activated(model("new", ModelState.CANDIDATE, 30), known.models(), "sam", NOW);
        assertThat(records).extracting(Model::getModelId).doesNotContain("starter-1");
    }

    @Test
    void theModelThatSuggestsIsTheOneThatBecameActiveLast() {
        know(model("later", ModelState.ACTIVE, 5), model("other-codebook", ModelState.ACTIVE, 9));
        know(Model.newBuilder(model("other-codebook", ModelState.ACTIVE, 9))
                .setCodebookVersion(2)
                .build());
        assertThat(known.models().active(1)).map(Model::getModelId).contains("later");
        assertThat(known.models().active(3)).isEmpty();
    }

    @Test
    void aChangeIsLaterThanEveryChangeBeforeItWhateverTheClockSays() {
        assertThat(known.models().next(Instant.EPOCH)).isEqualTo(at(2).plusMillis(1));
        assertThat(known.models().next(NOW)).isEqualTo(NOW);
    }

    private void know(Model... models) {
        for (var model : models) {
            var written = Topics.MODELS.record(model.getModelId(), model);
            known.apply(List.of(new ConsumerRecord<>(written.topic(), 0, 0, written.key(), written.value())));
        }
    }

    private static Model model(String id, ModelState state, int minute) {
        return Model.newBuilder()
                .setModelId(id)
                .setState(state)
                .setCodebookVersion(1)
                .setTrainedOn(200)
                .setParameters(PARAMETERS)
                .setChangedBy("classifier")
                .setAt(at(minute))
                .build();
    }

    private static Instant at(int minute) {
        return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(60L * minute);
    }
}
