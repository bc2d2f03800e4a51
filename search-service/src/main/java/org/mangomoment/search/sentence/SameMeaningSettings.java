package org.mangomoment.search.sentence;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.embeddings.EmbeddingSettings;

/// Whether stories are searched by meaning, by which model, and how near is near. Models differ in what comes after
/// the languages; those of the English model were chosen by measuring (docs/search.md).
///
/// @param model       an ONNX file; null for the English one that comes with the product
/// @param tokenizer   its `tokenizer.json`
/// @param languages   codes of those that the model knows
/// @param instruction what the model wants before a question; empty for nothing
/// @param least       how near a sentence must be: a cosine, 0 to 1
/// @param behind      how much less near than the nearest one of all it may be
public record SameMeaningSettings(
        boolean on,
        @Nullable Path model,
        @Nullable Path tokenizer,
        List<String> languages,
        String instruction,
        double least,
        double behind) {
    /// What bge models were trained with before questions (BAAI, model card of bge-small-en-v1.5).
    private static final String BGE = "Represent this sentence for searching relevant passages: ";

    /// On, with the English model.
    public static final SameMeaningSettings ENGLISH =
            new SameMeaningSettings(true, null, null, List.of("en"), BGE, 0.42, 0.05);

    public SameMeaningSettings {
        languages = List.copyOf(languages);
        checkShare("least", least);
        checkShare("behind", behind);
    }

    private static void checkShare(String name, double value) {
        if (value < 0 || value > 1) {
            throw new IllegalArgumentException("same-meaning." + name + " is " + value + "; expected 0 to 1");
        }
    }

    /// The same where other sentences are near.
    public SameMeaningSettings near(double nearLeast, double nearBehind) {
        return new SameMeaningSettings(on, model, tokenizer, languages, instruction, nearLeast, nearBehind);
    }

    /// The model.
    public EmbeddingSettings embedding() {
        return new EmbeddingSettings(on, model, tokenizer, languages);
    }
}
