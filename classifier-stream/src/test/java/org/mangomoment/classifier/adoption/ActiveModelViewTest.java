package org.mangomoment.classifier.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.schemas.DeadLetter;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.Topics;

class ActiveModelViewTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Embedder ENGLISH = new EmbeddingSettings(true, null, null, List.of("en")).load();

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

    private String active(Embedder embedder) {
        var active = new ActiveModelView(
                codebook -> new CueSuggester(codebook, new Lemmatizers(word -> word, word -> word)),
                embedder,
                dead::add);
        active.apply(List.of(read(FirstCodebook.record(NOW))));
        active.apply(List.of(read(trainedWithEmbeddings(active.cues()))));
        return active.get().suggester().modelId();
    }

    private static ProducerRecord<byte[], byte[]> trainedWithEmbeddings(CueSuggester cues) {
        var story = new DecidedStory("1", "A pillow for my back.", "en", Set.of("physical-comfort"));
        var model = new Trainer(cues, ENGLISH).train(List.of(story));
        return Topics.MODELS.record(
                "trained-1",
                Model.newBuilder()
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
