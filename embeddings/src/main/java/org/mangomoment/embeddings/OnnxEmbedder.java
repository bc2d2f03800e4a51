package org.mangomoment.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Embeds by an ONNX model of the BERT kind: the mean over a sentence's pieces, or the model's own vector of a sentence
/// where its first output is one. One sentence at a time on the calling thread, so that the same sentence gives the
/// same vector whatever stands beside it.
public final class OnnxEmbedder implements Embedder {
    private final String id;
    private final Set<String> languages;
    private final Tokenizer tokenizer;
    private final OrtSession session;
    private final int size;

    private OnnxEmbedder(String id, Set<String> languages, Tokenizer tokenizer, OrtSession session) {
        this.id = id;
        this.languages = languages;
        this.tokenizer = tokenizer;
        this.session = session;
        this.size = embed("one").length;
    }

    /// @throws IllegalArgumentException when the files hold no model of sentences
    static OnnxEmbedder of(ModelFiles files, Set<String> languages) {
        var id = "onnx-" + files.fingerprint() + "-" + String.join("-", new TreeSet<>(languages));
        var tokenizer = Tokenizer.of(files.tokenizer());
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            var environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            return new OnnxEmbedder(id, languages, tokenizer, environment.createSession(files.model(), options));
        } catch (OrtException unusable) {
            throw new IllegalArgumentException("the embedding's model cannot be used; expected an ONNX file", unusable);
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean reads(String language) {
        return languages.contains(language);
    }

    @Override
    public float[] embed(String sentence) {
        var pieces = tokenizer.read(sentence);
        var inputs = new HashMap<String, OnnxTensor>();
        try {
            for (var name : session.getInputNames()) inputs.put(name, tensor(name, pieces));
            return vector(inputs);
        } catch (OrtException failed) {
            throw new IllegalStateException("the embedding model failed on a sentence", failed);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static OnnxTensor tensor(String input, Encoding pieces) throws OrtException {
        var numbers = switch (input) {
            case "input_ids" -> pieces.getIds();
            case "attention_mask" -> pieces.getAttentionMask();
            case "token_type_ids" -> pieces.getTypeIds();
            default ->
                throw new IllegalArgumentException("the embedding's model wants '" + input
                        + "'; expected input_ids, attention_mask and token_type_ids at most");
        };
        return OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), new long[][] {numbers});
    }

    private float[] vector(Map<String, OnnxTensor> inputs) throws OrtException {
        try (var outputs = session.run(inputs)) {
            return switch (outputs.get(0).getValue()) {
                case float[][][] pieces -> Vectors.direction(Vectors.sum(pieces[0]));
                case float[][] whole -> Vectors.direction(whole[0]);
                case Object other ->
                    throw new IllegalArgumentException("the embedding's model gives "
                            + other.getClass().getSimpleName() + "; expected vectors of pieces or of a sentence");
            };
        }
    }
}
