package org.mangomoment.classifier.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.schemas.Model;
import org.mangomoment.schemas.ModelParameters;

/// What was learned from decided stories. Immutable; below a megabyte in its record.
public final class TrainedModel {
    /// Raised whenever the same parameters would score differently: earlier models are refused, and trained anew.
    private static final int FORMAT = 4;

    private final int codebookVersion;
    private final int trainedOn;
    private final List<String> known;
    private final Vocabulary vocabulary;
    private final EmbeddingFeatures meaning;
    private final List<LinearClassifier> outputs;
    private final @Nullable LearnedEligibility eligibility;

    /// @param trainedOn   how many stories
    /// @param known       what has cues that are features, after those of the vocabulary
    /// @param meaning     features after those of cues
    /// @param eligibility null where it is the cues' to say
    TrainedModel(
            int codebookVersion,
            int trainedOn,
            List<String> known,
            Vocabulary vocabulary,
            EmbeddingFeatures meaning,
            List<LinearClassifier> outputs,
            @Nullable LearnedEligibility eligibility) {
        this.codebookVersion = codebookVersion;
        this.trainedOn = trainedOn;
        this.known = List.copyOf(known);
        this.vocabulary = vocabulary;
        this.meaning = meaning;
        this.outputs = List.copyOf(outputs);
        this.eligibility = eligibility;
    }

    /// The codebook that it was trained with.
    public int codebookVersion() {
        return codebookVersion;
    }

    /// How many decided stories it was trained on.
    public int trainedOn() {
        return trainedOn;
    }

    /// Id of the embedder that it was trained with and needs; empty when it needs none.
    public String embedder() {
        return meaning.embedder();
    }

    /// Whether this embedder is the one that it was trained with, if any.
    public boolean usableWith(Embedder embedder) {
        return embedder().isEmpty() || embedder().equals(embedder.id());
    }

    /// Whether it learned anything of any dimension.
    public boolean knowsDimensions() {
        return !outputs.isEmpty();
    }

    EmbeddingFeatures meaning() {
        return meaning;
    }

    /// Number of the first feature of embeddings.
    int firstMeaning() {
        return vocabulary.size() + known.size();
    }

    List<String> known() {
        return known;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<LinearClassifier> outputs() {
        return outputs;
    }

    @Nullable
    LearnedEligibility eligibility() {
        return eligibility;
    }

    /// The model as it stands in its record; the same model gives the same parameters.
    public ModelParameters parameters() {
        return new ModelParameters(
                FORMAT,
                known,
                vocabulary.hashes(),
                vocabulary.rarities(),
                embedder(),
                HalfFloats.bytes(meaning.centre()),
                outputs.stream().map(LinearClassifier::stored).toList(),
                eligibility == null ? null : eligibility.stored());
    }

    /// How many bytes the parameters take in a record.
    public int size() {
        return bytes(parameters()).remaining();
    }

    /// Parameters as a record has them.
    public static ByteBuffer bytes(ModelParameters parameters) {
        try {
            return ModelParameters.getEncoder().encode(parameters);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen: bytes are written to memory", e);
        }
    }

    /// This model in so many bytes: features that weigh least are left out until it fits.
    ///
    /// @throws IllegalArgumentException when not even one without features does
    public TrainedModel within(int bytes) {
        var model = this;
        while (model.size() > bytes) {
            if (model.vocabulary.size() == 0)
                throw new IllegalArgumentException("a model without features is larger than " + bytes + " bytes");
            model = model.heaviest(model.vocabulary.size() * 9 / 10);
        }
        return model;
    }

    /// This model under a later version of the codebook: what it learned of the dimensions that are still there. A
    /// dimension into which several were merged keeps what was learned of each.
    ///
    /// @param codebookVersion the later one
    /// @param successor       its id there; empty where it is not there, or means something else
    public TrainedModel under(int codebookVersion, Function<String, Optional<String>> successor) {
        return new TrainedModel(
                codebookVersion,
                trainedOn,
                known.stream().map(id -> successor.apply(id).orElse(id)).toList(),
                vocabulary,
                meaning,
                outputs.stream()
                        .flatMap(output -> successor.apply(output.dimension()).map(output::named).stream())
                        .toList(),
                eligibility);
    }

    private TrainedModel heaviest(int features) {
        var kept = IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -weight(f)).thenComparing(f -> f))
                .limit(features)
                .mapToInt(f -> f)
                .sorted()
                .toArray();
        var withCues = IntStream.concat(
                        IntStream.of(kept), IntStream.range(vocabulary.size(), firstMeaning() + meaning.size()))
                .toArray();
        return new TrainedModel(
                codebookVersion,
                trainedOn,
                known,
                vocabulary.only(kept),
                meaning,
                outputs.stream().map(output -> output.only(withCues)).toList(),
                eligibility == null ? null : eligibility.only(withCues));
    }

    private double weight(int feature) {
        var all = eligibility == null
                ? outputs.stream()
                : Stream.concat(outputs.stream(), Stream.of(eligibility.output()));
        return all.mapToDouble(output -> Math.abs(output.weights()[feature]))
                .max()
                .orElse(0);
    }

    /// The model of a record.
    ///
    /// @throws IllegalArgumentException when it holds no parameters, or some that this program would read otherwise
    public static TrainedModel of(Model model) {
        var parameters = model.getParameters();
        if (parameters == null) throw new IllegalArgumentException("the model holds no parameters");
        return of(model.getCodebookVersion(), model.getTrainedOn(), parameters);
    }

    /// @throws IllegalArgumentException when this program would read the parameters otherwise
    static TrainedModel of(int codebookVersion, int trainedOn, ModelParameters stored) {
        if (stored.getFormat() != FORMAT)
            throw new IllegalArgumentException("the model has format " + stored.getFormat() + ", expected " + FORMAT);
        var vocabulary = Vocabulary.of(stored.getHashes(), stored.getRarities());
        var meaning = new EmbeddingFeatures(stored.getEmbedder(), HalfFloats.read(stored.getCentre()));
        int features = vocabulary.size() + stored.getCues().size() + meaning.size();
        var eligibility = stored.getEligibility();
        return new TrainedModel(
                codebookVersion,
                trainedOn,
                stored.getCues(),
                vocabulary,
                meaning,
                stored.getOutputs().stream()
                        .map(output -> LinearClassifier.of(output, features))
                        .toList(),
                eligibility == null ? null : LearnedEligibility.of(eligibility, features));
    }
}
