package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.adoption.StarterModel;
import org.mangomoment.classifier.evaluation.EvaluationText;
import org.mangomoment.classifier.evaluation.Evaluator;
import org.mangomoment.classifier.evaluation.Labelled;
import org.mangomoment.classifier.evaluation.Learner;
import org.mangomoment.classifier.evaluation.Split;
import org.mangomoment.classifier.model.DecidedStory;
import org.mangomoment.classifier.model.TrainedSuggester;
import org.mangomoment.classifier.model.Trainer;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.MeasuredEmbedder;
import org.mangomoment.schemas.codebook.Codebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango evaluate`: how good suggestions are on any labelled texts.
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures suggestions on labelled texts: CSV with a header, or JSONL.")
final class EvaluateCommand implements Callable<Integer> {
    private static final long SEED = 20260101;

    @Option(names = "--cross-validate", paramLabel = "FILE", description = "Test every fold of this file once.")
    @Nullable
    Path crossValidate;

    @Option(names = "--train", paramLabel = "FILE", description = "Learn from this file.")
    @Nullable
    Path train;

    @Option(names = "--test", paramLabel = "FILE", description = "Measure with this file.")
    @Nullable
    Path test;

    @Option(names = "--train-size", paramLabel = "N", description = "Learn from N texts drawn at random.")
    int trainSize = Integer.MAX_VALUE;

    @Option(names = "--draws", paramLabel = "D", defaultValue = "1", description = "Draw so often (default: 1).")
    int draws = 1;

    @Option(names = "--also", paramLabel = "FILE", description = "Learn from these texts too; they count less.")
    List<Path> also = List.of();

    @Option(
            names = "--cues",
            paramLabel = "CODEBOOK",
            description = "Learn nothing: suggest as before there are decisions, by this codebook's cues, and by the"
                    + " starter model where it is the codebook that comes along.")
    @Nullable
    Path cues;

    @Option(names = "--no-starter", negatable = true, description = "With --cues: leave the starter model out.")
    boolean starter = true;

    @Option(names = "--codebook", paramLabel = "FILE", description = "The codebook to begin from (default: ours).")
    @Nullable
    Path codebook;

    @Mixin
    LabelledOptions labelled = new LabelledOptions();

    @Mixin
    EmbeddingOptions embeddings = new EmbeddingOptions();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var embedder = embeddings.load();
        var evaluation = new Evaluator(learner(embedder)).evaluate(splits());
        var out = spec.commandLine().getOut();
        if (json) out.println(DeskClient.JSON.writeValueAsString(evaluation));
        else out.print(EvaluationText.of(evaluation));
        if (embedder.sentences() > 0 && !json) out.println(cost(embedder));
        out.flush();
        return 0;
    }

    private static String cost(MeasuredEmbedder embedder) {
        return String.format(
                Locale.ROOT,
                "%d sentences embedded, each once, %.1f ms a sentence; the times above count them once only",
                embedder.sentences(),
                embedder.millisPerSentence());
    }

    private List<Split> splits() throws IOException {
        var whole = crossValidate == null ? List.of(split()) : Split.folds(labelled.read(crossValidate));
        if (trainSize == Integer.MAX_VALUE) return whole;
        return whole.stream()
                .flatMap(split -> split.draws(trainSize, draws, SEED))
                .toList();
    }

    private Split split() throws IOException {
        if (test == null || (train == null && cues == null))
            throw new Failed("Say what to measure with: --cross-validate FILE, or --train FILE --test FILE, "
                    + "or --cues CODEBOOK --test FILE.");
        return new Split(train == null ? List.of() : stories(train), stories(test));
    }

    private Learner learner(Embedder embedder) throws IOException {
        var byCues = new CueSuggester(codebook(), new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer()));
        if (cues != null) {
            var untrained = starter ? StarterModel.over(byCues) : byCues;
            return _ -> untrained;
        }
        var further = new ArrayList<DecidedStory>();
        for (var file : also) further.addAll(stories(file));
        var trainer = new Trainer(byCues, embedder);
        return decided -> new TrainedSuggester("evaluated", trainer.train(decided, further), byCues, embedder);
    }

    private Codebook codebook() throws IOException {
        var file = cues == null ? codebook : cues;
        return file == null ? Codebook.bundled() : Codebook.parse(Files.readString(file));
    }

    private List<DecidedStory> stories(Path file) throws IOException {
        return labelled.read(file).stream().map(Labelled::story).toList();
    }
}
