package org.mangomoment.allinone.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.embeddings.MeasuredEmbedder;
import picocli.CommandLine.Option;

/// Whether sentences are embedded, and by which model.
final class EmbeddingOptions {
    @Option(
            names = "--embeddings",
            paramLabel = "on|off",
            arity = "0..1",
            defaultValue = "on",
            fallbackValue = "on",
            description = "Learn from what sentences are about, too (default: ${DEFAULT-VALUE}).")
    String embeddings = "on";

    @Option(
            names = "--embedding-model",
            paramLabel = "FILE",
            description = "Another ONNX model of sentences than the English one that comes with mango.")
    @Nullable
    Path model;

    @Option(names = "--embedding-tokenizer", paramLabel = "FILE", description = "Its tokenizer.json.")
    @Nullable
    Path tokenizer;

    @Option(
            names = "--embedding-languages",
            paramLabel = "CODE",
            split = ",",
            defaultValue = "en",
            description = "Languages that the model knows (default: ${DEFAULT-VALUE}).")
    List<String> languages = List.of("en");

    MeasuredEmbedder load() {
        try {
            return new MeasuredEmbedder(new EmbeddingSettings(on(), model, tokenizer, languages).load());
        } catch (IllegalArgumentException unusable) {
            throw new Failed(String.valueOf(unusable.getMessage()));
        }
    }

    private boolean on() {
        return switch (embeddings) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new Failed("--embeddings is '" + embeddings + "'; expected on or off.");
        };
    }
}
