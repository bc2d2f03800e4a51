package org.mangomoment.classifier.model;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mangomoment.classifier.embedding.Embedder;
import org.mangomoment.classifier.suggestion.CueSuggester;

/// Trains a model on decided stories: how far their words change what the cues say. The same stories in the same order
/// give the same model.
public final class Trainer {

    private final CueSuggester cues;
    private final Embedder embedder;
    private final FeatureReader reader = new FeatureReader();

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
        var lesson = lesson(decided, further);
        var learned = dimensions(decided).parallelStream().map(lesson::learn).toList();
        var outputs = OnlyOneFits.holdsFor(decided)
                ? OnlyOneFits.weighed(learned, decided)
                : learned.stream().map(LearnedDimension::output).toList();
        return model(decided, lesson, outputs);
    }

    /// Trains on the calling thread alone; any number of the codebook's dimensions may fit a story.
    ///
    /// @param decided with dimensions of the codebook only
    public TrainedModel trainQuietly(List<DecidedStory> decided) {
        var lesson = lesson(decided, List.of());
        return model(
                decided,
                lesson,
                cues.dimensions().stream()
                        .map(dimension -> lesson.learn(dimension).output())
                        .toList());
    }

    private TrainedModel model(List<DecidedStory> decided, Lesson lesson, List<Output> outputs) {
        return new TrainedModel(
                cues.codebookVersion(),
                decided.size(),
                cues.dimensions(),
                lesson.vocabulary(),
                lesson.meaning(),
                outputs);
    }

    private Lesson lesson(List<DecidedStory> decided, List<DecidedStory> further) {
        var all = Stream.concat(decided.stream(), further.stream()).toList();
        var vocabulary =
                VocabularyCount.vocabulary(all.stream().map(DecidedStory::text).toList(), reader);
        var read = all.stream()
                .map(story -> ReadText.of(story.text(), reader, vocabulary))
                .toList();
        var passages = IntStream.range(0, all.size())
                .mapToObj(i -> Passage.of(
                        all.get(i).text(), all.get(i).language(), read.get(i).words(), embedder))
                .toList();
        var meaning = Meaning.learned(embedder, passages);
        var texts = IntStream.range(0, all.size())
                .mapToObj(i -> text(all.get(i), read.get(i).vector(), vocabulary.size(), meaning, passages.get(i)))
                .toList();
        return new Lesson(texts, decided.size(), vocabulary, cues.dimensions(), meaning);
    }

    private TrainingText text(
            DecidedStory story, SparseVector words, int firstCue, Meaning meaning, List<Passage> passages) {
        var cueLogOdds = CueVector.logOdds(cues.suggest(story.text(), story.language()), cues.dimensions());
        var withCues = CueVector.joined(words, firstCue, cueLogOdds);
        return new TrainingText(story, meaning.joined(withCues, firstCue + cueLogOdds.length, passages), cueLogOdds);
    }

    /// Those of the codebook, or those of the stories when they know others.
    private List<String> dimensions(List<DecidedStory> decided) {
        var found = new TreeSet<String>();
        decided.forEach(story -> found.addAll(story.dimensions()));
        return cues.dimensions().containsAll(found) ? cues.dimensions() : List.copyOf(found);
    }
}
