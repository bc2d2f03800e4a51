package org.mangomoment.classifier.learning;

import java.util.Optional;
import org.mangomoment.classifier.model.TrainedSuggester;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.embeddings.Embedder;

/// One training: from a corpus to a candidate with its evaluation. A function of both; runs on the calling thread.
final class Training {
    /// So large may a model's parameters be, in bytes: below the megabyte that Kafka takes as one record, with room for
    /// the evaluation.
    static final int LARGEST = 800_000;

    private final CueSuggester cues;
    private final Embedder embedder;
    private final int fewest;

    /// @param cues   of the codebook in use
    /// @param fewest with fewer decided stories to learn from nothing is trained
    Training(CueSuggester cues, Embedder embedder, int fewest) {
        this.cues = cues;
        this.embedder = embedder;
        this.fewest = fewest;
    }

    /// Empty when there are too few decided stories.
    Optional<Candidate> train(Corpus corpus, Suggester active) {
        var training = corpus.training();
        if (training.size() < fewest) {
            return Optional.empty();
        }
        var decided = training.stream()
                .map(example -> example.decided(example.answer(), cues.dimensions()))
                .toList();
        var model = new Trainer(cues, embedder).trainQuietly(decided).within(LARGEST);
        var modelId = Candidate.id(model);
        var evaluation = CandidateEvaluation.of(
                corpus, new TrainedSuggester(modelId, model, cues, embedder), active, cues.dimensions());
        return Optional.of(new Candidate(
                modelId, model.parameters(), model.codebookVersion(), model.trainedOn(), corpus.until(), evaluation));
    }
}
