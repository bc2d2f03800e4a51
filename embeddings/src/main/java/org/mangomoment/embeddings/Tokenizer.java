package org.mangomoment.embeddings;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/// Cuts sentences into the numbered pieces that an ONNX model reads, as its `tokenizer.json` says. The native library
/// is unpacked to `DJL_CACHE_DIR`, by default `.djl.ai` in the home folder.
final class Tokenizer {
    /// What a sentence model was usually trained with at most; a longer sentence is cut off.
    private static final String MOST_PIECES = "128";

    private static final Map<String, String> OPTIONS =
            Map.of("padding", "false", "truncation", "true", "maxLength", MOST_PIECES, "modelMaxLength", MOST_PIECES);

    private final HuggingFaceTokenizer tokenizer;

    private Tokenizer(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /// @throws IllegalArgumentException when these bytes are no `tokenizer.json`
    static Tokenizer of(byte[] json) {
        forbidNetwork();
        try {
            return new Tokenizer(HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), OPTIONS));
        } catch (IOException | RuntimeException unusable) {
            throw new IllegalArgumentException(
                    "the embedding's tokenizer cannot be used; expected a tokenizer.json of Hugging Face", unusable);
        }
    }

    /// The library reports its use to its makers unless told not to, and may fetch what it lacks.
    private static void forbidNetwork() {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    Encoding read(String sentence) {
        return tokenizer.encode(sentence);
    }
}
