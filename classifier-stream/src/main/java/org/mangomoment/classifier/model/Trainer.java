package org.mangomoment.classifier.model;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.embeddings.Embedder;

/// Trains a model on decided stories: how far their words change what the cues say. The same stories in the same order
/// give the same model.
public final class Trainer {

    private final CueSuggester cues;
    private final Embedder embedder;

    public Trainer(CueSuggester cues) {
        this(cues, Embedder.NONE);
    }

    /// @param embedder which the model needs from then on
    public Trainer(CueSuggester cues, Embedder embedder) {
        this.cues = cues;
        this.embedder = embedder;
    }

    public TrainedModel train(List<DecidedStory> decided) {
        return train(decided, List.of());
    }

    /// Trains with further texts that were labelled for something else: they teach words, and set no threshold.
    public TrainedModel train(List<DecidedStory> decided, List<DecidedStory> further) {
        var material = material(decided, further);
        var lesson = material.dimensions();
        var stories = material.withDimensions();
        var learned = dimensions(stories).parallelStream().map(lesson::learn).toList();
        var outputs = SingleLabelCalibration.holdsFor(stories)
                ? SingleLabelCalibration.weighed(learned, stories)
                : learned.stream().map(LearnedDimension::output).toList();
        return model(decided, material, outputs);
    }

    /// Trains on the calling thread alone; any number of the codebook's dimensions may fit a story.
    ///
    /// @param decided with dimensions of the codebook only
    public TrainedModel trainQuietly(List<DecidedStory> decided) {
        var material = material(decided, List.of());
        var lesson = material.dimensions();
        return model(
                decided,
                material,
                cues.dimensions().stream()
                        .map(dimension -> lesson.learn(dimension).output())
                        .toList());
    }

    private TrainingSet material(List<DecidedStory> decided, List<DecidedStory> further) {
        var all = Stream.concat(decided.stream(), further.stream()).toList();
        return new TrainingSet(all, decided.size(), cues, embedder);
    }

    private TrainedModel model(List<DecidedStory> decided, TrainingSet material, List<LinearClassifier> outputs) {
        return new TrainedModel(
                cues.codebookVersion(),
                decided.size(),
                material.known(),
                material.vocabulary(),
                material.meaning(),
                outputs,
                material.eligibility().learn());
    }

    /// Those of the codebook, or those of the stories when they know others.
    private List<String> dimensions(List<DecidedStory> decided) {
        var found = new TreeSet<String>();
        decided.forEach(story -> found.addAll(story.dimensions()));
        return cues.dimensions().containsAll(found) ? cues.dimensions() : List.copyOf(found);
    }
}
