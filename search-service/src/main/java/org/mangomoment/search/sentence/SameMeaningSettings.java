package org.mangomoment.search.sentence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.embeddings.EmbeddingSettings;

/// Whether stories are searched by meaning, and by which model.
///
/// @param model     an ONNX file; null for the English one that comes with the product
/// @param tokenizer its `tokenizer.json`
/// @param languages codes of those that the model knows
/// @param least     how near a sentence must be: a cosine, 0 to 1. Models differ in it
public record SameMeaningSettings(
        boolean on, @Nullable Path model, @Nullable Path tokenizer, List<String> languages, double least) {
    /// Measured for the English model that comes with the product (docs/search.md).
    public static final double LEAST = 0.62;

    public static final SameMeaningSettings OFF = new SameMeaningSettings(false, null, null, List.of("en"), LEAST);

    public SameMeaningSettings {
        languages = List.copyOf(languages);
        if (least < 0 || least > 1) {
            throw new IllegalArgumentException("same-meaning.least is " + least + "; expected 0 to 1");
        }
    }

    /// The model.
    public EmbeddingSettings embedding() {
        return new EmbeddingSettings(on, model, tokenizer, languages);
    }
}
