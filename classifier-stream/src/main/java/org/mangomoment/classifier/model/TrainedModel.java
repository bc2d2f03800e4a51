package org.mangomoment.classifier.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.embedding.Embedder;

/// What was learned from decided stories. Immutable; well below a megabyte as bytes, so that it fits in one event.
public final class TrainedModel {
    /// Raised whenever the same bytes would score differently: earlier models are refused, and trained anew.
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

    /// The model as bytes: the same model gives the same bytes.
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeInt(codebookVersion);
            out.writeInt(trainedOn);
            out.writeInt(known.size());
            for (var dimension : known) out.writeUTF(dimension);
            vocabulary.write(out);
            meaning.write(out);
            out.writeInt(outputs.size());
            for (var output : outputs) output.write(out);
            out.writeBoolean(eligibility != null);
            if (eligibility != null) eligibility.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot happen: bytes are written to memory", e);
        }
        return bytes.toByteArray();
    }

    /// This model in so many bytes: features that weigh least are left out until it fits.
    ///
    /// @throws IllegalArgumentException when not even one without features does
    public TrainedModel within(int bytes) {
        var model = this;
        while (model.toBytes().length > bytes) {
            if (model.vocabulary.size() == 0)
                throw new IllegalArgumentException("a model without features is larger than " + bytes + " bytes");
            model = model.heaviest(model.vocabulary.size() * 9 / 10);
        }
        return model;
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

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException when these bytes are no model of this program
    public static TrainedModel fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int format = in.readInt();
            if (format != FORMAT)
                throw new IllegalArgumentException("the model has format " + format + ", expected " + FORMAT);
            int codebookVersion = in.readInt();
            int trainedOn = in.readInt();
            var known = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) known.add(in.readUTF());
            var vocabulary = Vocabulary.read(in);
            var meaning = EmbeddingFeatures.read(in);
            int features = vocabulary.size() + known.size() + meaning.size();
            var outputs = new ArrayList<LinearClassifier>();
            for (int left = in.readInt(); left > 0; left--) outputs.add(LinearClassifier.read(in, features));
            var eligibility = in.readBoolean() ? LearnedEligibility.read(in, features) : null;
            return new TrainedModel(codebookVersion, trainedOn, known, vocabulary, meaning, outputs, eligibility);
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no model", e);
        }
    }
}
