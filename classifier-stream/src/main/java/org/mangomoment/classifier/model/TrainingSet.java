package org.mangomoment.classifier.model;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Verdict;
import org.mangomoment.embeddings.Embedder;

/// The stories of one training, read once for all lessons.
final class TrainingSet {

    private final List<DecidedStory> stories;
    private final int decided;
    private final Vocabulary vocabulary;
    private final List<String> known;
    private final EmbeddingFeatures meaning;
    private final List<SparseVector> words;
    private final List<List<EmbeddedPassage>> passages;
    private final List<double[]> cueLogOdds;

    /// @param stories those that were decided first, then further ones
    /// @param decided how many were
    TrainingSet(List<DecidedStory> stories, int decided, CueSuggester cues, Embedder embedder) {
        var reader = new FeatureReader();
        this.stories = List.copyOf(stories);
        this.decided = decided;
        this.known = CueVector.known(cues.dimensions());
        this.vocabulary = VocabularyCount.vocabulary(
                stories.stream().map(DecidedStory::text).toList(), reader);
        var read = stories.stream()
                .map(story -> FeatureText.of(story.text(), reader, vocabulary))
                .toList();
        this.words = read.stream().map(FeatureText::vector).toList();
        this.passages = IntStream.range(0, read.size())
                .mapToObj(i -> EmbeddedPassage.of(
                        stories.get(i).text(),
                        stories.get(i).language(),
                        read.get(i).words(),
                        embedder))
                .toList();
        this.meaning = EmbeddingFeatures.learned(embedder, passages);
        this.cueLogOdds = stories.stream()
                .map(story -> CueVector.logOdds(cues.suggest(story.text(), story.language()), known))
                .toList();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    EmbeddingFeatures meaning() {
        return meaning;
    }

    /// What the codebook's cues are known for; features after those of the vocabulary.
    List<String> known() {
        return known;
    }

    /// The decided stories that say something about dimensions.
    List<DecidedStory> withDimensions() {
        return stories.subList(0, decided).stream()
                .filter(DecidedStory::hasDimensions)
                .toList();
    }

    /// From which dimensions are learned.
    CrossValidatedTrainer dimensions() {
        var texts = IntStream.range(0, stories.size())
                .filter(i -> stories.get(i).hasDimensions())
                .mapToObj(i -> text(i, stories.get(i).dimensions(), CueVector.ofDimensions(cueLogOdds.get(i))))
                .toList();
        return new CrossValidatedTrainer(texts, withDimensions().size(), vocabulary, known, meaning);
    }

    /// From which eligibility is learned: stories that are a Mangomoment, and stories that are none.
    EligibilityTrainer eligibility() {
        var judged = IntStream.range(0, decided)
                .filter(i -> stories.get(i).eligibility() == Verdict.YES
                        || stories.get(i).eligibility() == Verdict.NO)
                .toArray();
        var texts = IntStream.of(judged)
                .mapToObj(i -> text(
                        i,
                        stories.get(i).eligibility() == Verdict.YES ? Set.of(CueVector.ELIGIBLE) : Set.of(),
                        cueLogOdds.get(i)))
                .toList();
        return new EligibilityTrainer(
                texts,
                known.indexOf(CueVector.ELIGIBLE),
                new CrossValidatedTrainer(texts, texts.size(), vocabulary, known, meaning));
    }

    private TrainingExample text(int story, Set<String> fitting, double[] cues) {
        var withCues = CueVector.joined(words.get(story), vocabulary.size(), cues);
        var vector = meaning.joined(withCues, vocabulary.size() + known.size(), passages.get(story));
        return new TrainingExample(stories.get(story).text(), fitting, vector, cueLogOdds.get(story));
    }
}
