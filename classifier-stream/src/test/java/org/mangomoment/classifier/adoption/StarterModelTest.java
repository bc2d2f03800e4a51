package org.mangomoment.classifier.adoption;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.evaluation.Evaluator;
import org.mangomoment.classifier.evaluation.Labelled;
import org.mangomoment.classifier.evaluation.LabelledFields;
import org.mangomoment.classifier.evaluation.LabelledFile;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.model.TrainedModel;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.ModelState;
import org.mangomoment.schemas.codebook.Codebook;

/// The starter model is made of `starter-stories.jsonl`. After a change of these stories, of the first codebook or of
/// how models learn: `mango verify -Dtest=StarterModelTest -Dstarter.record=true` writes it anew.
class StarterModelTest {
    private static final Path PARAMETERS = Path.of("src/main/resources/codebook/starter-1.avro");

    /// As every model that is trained (docs/learning.md).
    private static final int LARGEST = 800_000;

    private static final CueSuggester CUES =
            new CueSuggester(Codebook.bundled(), new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer()));

    @Test
    @Tag("long")
    void itIsWhatItsStoriesTeach() throws Exception {
        var learned = TrainedModel.bytes(new Trainer(CUES)
                .trainQuietly(stories("starter-stories.jsonl"))
                .within(LARGEST)
                .parameters());
        if (Boolean.getBoolean("starter.record")) {
            Files.write(PARAMETERS, bytes(learned));
        }
        assertThat(Files.readAllBytes(PARAMETERS))
                .as("run this test with -Dstarter.record=true and commit the file that it writes")
                .isEqualTo(bytes(learned));
    }

    @Test
    void itHoldsForTheCodebookThatComesAlong() {
        var record = StarterModel.activeSince(Instant.EPOCH);
        assertThat(record.getState()).isEqualTo(ModelState.ACTIVE);
        assertThat(record.getModelId()).isEqualTo("starter-1");
        assertThat(record.getTrainedOn()).as("decided stories").isZero();
        var model = TrainedModel.of(record);
        assertThat(model.usableWith(Embedder.NONE)).isTrue();
        assertThat(StarterModel.over(CUES).modelId()).isEqualTo("starter-1");
        var other = new CueSuggester(
                new Codebook(1, null, List.of(), Codebook.bundled().eligibility()),
                new Lemmatizers(word -> word, word -> word));
        assertThat(StarterModel.over(other)).isSameAs(other);
    }

    @Test
    void storiesThatNobodyLookedAtFareBetterThanByCues() throws Exception {
        var stories = stories("blind-stories.jsonl");
        var byCues = Evaluator.measure(CUES, stories).measures();
        var measures = Evaluator.measure(StarterModel.over(CUES), stories).measures();
        assertThat(measures.shareInFirstThree()).isGreaterThan(byCues.shareInFirstThree());
        assertThat(measures.rightFirst()).isGreaterThan(byCues.rightFirst());
    }

    @Test
    void itsStoriesCarryEveryDimensionInBothLanguages() throws Exception {
        var stories = stories("starter-stories.jsonl");
        var ids = new HashSet<String>();
        assertThat(stories).allSatisfy(story -> {
            assertThat(ids.add(story.id())).as(story.id()).isTrue();
            assertThat(CUES.dimensions()).containsAll(story.dimensions());
            assertThat(story.dimensions().isEmpty()).as(story.id()).isEqualTo(story.eligibility() == Verdict.NO);
        });
        for (var dimension : CUES.dimensions()) {
            for (var language : Set.of("nl", "en")) {
                assertThat(stories)
                        .filteredOn(story -> story.language().equals(language)
                                && story.dimensions().contains(dimension))
                        .as(dimension + " in " + language)
                        .hasSizeGreaterThan(40);
            }
        }
    }

    private static byte[] bytes(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }

    private static List<DecidedStory> stories(String name) throws IOException, URISyntaxException {
        var file = requireNonNull(StarterModelTest.class.getResource(name));
        return new LabelledFile(LabelledFields.USUAL)
                .read(Path.of(file.toURI())).stream().map(Labelled::story).toList();
    }
}
