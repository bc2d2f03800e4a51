package org.mangomoment.embeddings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether sentences are embedded, and by which model.
///
/// @param model     an ONNX file; null for the English one that comes with the product
/// @param tokenizer its `tokenizer.json`
/// @param languages codes of those that the model knows
public record EmbeddingSettings(
        boolean on, @Nullable Path model, @Nullable Path tokenizer, List<String> languages) {
    public static final EmbeddingSettings OFF = new EmbeddingSettings(false, null, null, List.of("en"));

    public EmbeddingSettings {
        languages = List.copyOf(languages);
        if ((model == null) != (tokenizer == null)) {
            throw new IllegalArgumentException(
                    "an embedding's model and tokenizer belong together; give both, or none for the English model");
        }
    }

    /// Loads what is set; takes about a second.
    ///
    /// @throws UncheckedIOException     when a file cannot be read
    /// @throws IllegalArgumentException when it holds no model of sentences
    public Embedder load() {
        if (!on) {
            return Embedder.NONE;
        }
        try {
            var files = model == null || tokenizer == null ? ModelFiles.bundled() : ModelFiles.read(model, tokenizer);
            return OnnxEmbedder.of(files, Set.copyOf(languages));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the files of the embedding model cannot be read", unreadable);
        }
    }
}
