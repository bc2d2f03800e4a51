package org.mangomoment.classifier.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.suggestion.SuggestedDimension;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.schemas.codebook.Codebook;

/// What a model learns from embeddings, with the English model that comes with the product and synthetic stories.
class EmbeddingFeaturesTest {
    private static final Embedder ENGLISH = new EmbeddingSettings(true, null, null, List.of("en")).load();

    private static final CueSuggester CUES =
            new CueSuggester(Codebook.parse("""
                    {"version": 1,
                     "dimensions": [
                       {"id": "comfort", "label": {"nl": "Comfort", "en": "Comfort"}, "prior": 0.4,
                        "cues": {"nl": [], "en": []}},
                       {"id": "access", "label": {"nl": "Toegang", "en": "Access"}, "prior": 0.4,
                        "cues": {"nl": [], "en": []}}],
                     "eligibility": {"prior": 0.9, "moment": {"cues": {"nl": [], "en": []}}, "reasons": []}}
                    """), new Lemmatizers(word -> word, word -> word));

    private static final List<String> COMFORT = List.of(
            "A nurse put a soft pillow behind me.",
            "He fetched me a warm blanket at night.",
            "She turned me gently so that my back hurt less.",
            "They brought hot tea and a clean gown.");

    private static final List<String> ACCESS = List.of(
            "My appointment was moved to an earlier day.",
            "The clinic called me back within the hour.",
            "I could be seen without waiting for weeks.",
            "They found a slot for the scan the same morning.");

    private static final List<DecidedStory> DECIDED = IntStream.range(0, 40)
            .mapToObj(i -> new DecidedStory(
                    "story-" + i,
                    (i % 2 == 0 ? COMFORT : ACCESS).get(i / 2 % 4) + " I thank you " + i + " times.",
                    "en",
                    Set.of(i % 2 == 0 ? "comfort" : "access")))
            .toList();

    private static final TrainedModel MODEL = new Trainer(CUES, ENGLISH).train(DECIDED);
    private static final TrainedSuggester SUGGESTER = new TrainedSuggester("trained-1", MODEL, CUES, ENGLISH);

    @Test
    void wordsThatNoStoryHadAreUnderstood() {
        assertThat(scoreOf("comfort", "Someone gave grandma an extra duvet plus some slippers.", "en"))
                .isGreaterThan(scoreOf("access", "Someone gave grandma an extra duvet plus some slippers.", "en"));
    }

    @Test
    void aSentenceIsPointedAtAsAWhole() {
        var sentence = "Grandma got an extra duvet plus some slippers.";
        var text = "It was on Tuesday, and it rained the entire day, so we took the tram to town, had lunch and read. "
                + "Then we went inside, up those stairs, along yellow walls. " + sentence;
        assertThat(dimension("comfort", text, "en").evidence())
                .anyMatch(e -> text.substring(e.start(), e.end()).startsWith("Grandma got an extra duvet plus some")
                        && e.contribution() > 0);
    }

    @Test
    void aStoryInALanguageThatTheEmbedderDoesNotKnowIsReadByItsWords() {
        var without = new TrainedSuggester("words", new Trainer(CUES).train(DECIDED), CUES);
        var text = "Iemand gaf oma een extra deken.";
        assertThat(scoreOf("comfort", text, "nl")).isEqualTo(scoreOf(without, "comfort", text, "nl"), within(0.15));
    }

    @Test
    void aModelKeepsWhatItNeedsInItsRecord() {
        var read = TrainedModel.of(MODEL.codebookVersion(), MODEL.trainedOn(), MODEL.parameters());
        assertThat(read.embedder()).isEqualTo(ENGLISH.id());
        assertThat(read.parameters()).isEqualTo(MODEL.parameters());
        var again = new TrainedSuggester("trained-1", read, CUES, ENGLISH);
        var text = "They moved my visit forward.";
        assertThat(again.suggest(text, "en")).isEqualTo(SUGGESTER.suggest(text, "en"));
    }

    @Test
    void aModelIsNotUsedWithoutTheEmbedderThatItNeeds() {
        assertThat(MODEL.usableWith(Embedder.NONE)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainedSuggester("trained-1", MODEL, CUES))
                .withMessageContaining(ENGLISH.id());
    }

    @Test
    void aModelWithoutEmbeddingsIsUsedWithAnyEmbedder() {
        var words = new Trainer(CUES).train(DECIDED);
        assertThat(words.usableWith(ENGLISH)).isTrue();
        var text = "A pillow.";
        assertThat(new TrainedSuggester("words", words, CUES, ENGLISH).suggest(text, "en"))
                .isEqualTo(new TrainedSuggester("words", words, CUES).suggest(text, "en"));
    }

    private static double scoreOf(String id, String text, String language) {
        return scoreOf(SUGGESTER, id, text, language);
    }

    private static double scoreOf(TrainedSuggester suggester, String id, String text, String language) {
        return suggester.suggest(text, language).dimensions().stream()
                .filter(d -> d.dimension().equals(id))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static SuggestedDimension dimension(String id, String text, String language) {
        return SUGGESTER.suggest(text, language).dimensions().stream()
                .filter(d -> d.dimension().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
