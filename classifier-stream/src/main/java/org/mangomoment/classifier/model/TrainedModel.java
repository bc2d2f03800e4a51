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
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mangomoment.classifier.embedding.Embedder;

/// What was learned from decided stories. Immutable; well below a megabyte as bytes, so that it fits in one event.
public final class TrainedModel {

    private static final int FORMAT = 2;
    private static final int WITHOUT_EMBEDDINGS = 1;

    private final int codebookVersion;
    private final int trainedOn;
    private final List<String> cueDimensions;
    private final Vocabulary vocabulary;
    private final Meaning meaning;
    private final List<Output> outputs;

    /// @param trainedOn     how many stories
    /// @param cueDimensions whose cues are features, after those of the vocabulary
    /// @param meaning       features after those of cues
    TrainedModel(
            int codebookVersion,
            int trainedOn,
            List<String> cueDimensions,
            Vocabulary vocabulary,
            Meaning meaning,
            List<Output> outputs) {
        this.codebookVersion = codebookVersion;
        this.trainedOn = trainedOn;
        this.cueDimensions = List.copyOf(cueDimensions);
        this.vocabulary = vocabulary;
        this.meaning = meaning;
        this.outputs = List.copyOf(outputs);
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

    Meaning meaning() {
        return meaning;
    }

    /// Number of the first feature of embeddings.
    int firstMeaning() {
        return vocabulary.size() + cueDimensions.size();
    }

    List<String> cueDimensions() {
        return cueDimensions;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    List<Output> outputs() {
        return outputs;
    }

    /// The model as bytes: the same model gives the same bytes.
    public byte[] toBytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeInt(codebookVersion);
            out.writeInt(trainedOn);
            out.writeInt(cueDimensions.size());
            for (var dimension : cueDimensions) out.writeUTF(dimension);
            vocabulary.write(out);
            meaning.write(out);
            out.writeInt(outputs.size());
            for (var output : outputs) output.write(out);
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
                cueDimensions,
                vocabulary.only(kept),
                meaning,
                outputs.stream().map(output -> output.only(withCues)).toList());
    }

    private double weight(int feature) {
        return outputs.stream()
                .mapToDouble(output -> Math.abs(output.weights()[feature]))
                .max()
                .orElse(0);
    }

    /// Reads what [#toBytes] wrote.
    ///
    /// @throws IllegalArgumentException when these bytes are no model of this program
    public static TrainedModel fromBytes(byte[] bytes) {
        try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(bytes)))) {
            int format = in.readInt();
            if (format != FORMAT && format != WITHOUT_EMBEDDINGS)
                throw new IllegalArgumentException("the model has format " + format + ", expected " + FORMAT);
            int codebookVersion = in.readInt();
            int trainedOn = in.readInt();
            var cueDimensions = new ArrayList<String>();
            for (int left = in.readInt(); left > 0; left--) cueDimensions.add(in.readUTF());
            var vocabulary = Vocabulary.read(in);
            var meaning = format == WITHOUT_EMBEDDINGS ? Meaning.NONE : Meaning.read(in);
            int features = vocabulary.size() + cueDimensions.size() + meaning.size();
            var outputs = new ArrayList<Output>();
            for (int left = in.readInt(); left > 0; left--) outputs.add(Output.read(in, features));
            return new TrainedModel(codebookVersion, trainedOn, cueDimensions, vocabulary, meaning, outputs);
        } catch (IOException e) {
            throw new IllegalArgumentException("these bytes are no model", e);
        }
    }
}
