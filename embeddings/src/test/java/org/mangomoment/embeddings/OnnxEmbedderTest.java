package org.mangomoment.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnnxEmbedderTest {
    private static final Embedder ENGLISH = new EmbeddingSettings(true, null, null, List.of("en")).load();

    @TempDir
    private Path folder;

    @Test
    void sentencesThatSayTheSameInOtherWordsAreNear() {
        var told = ENGLISH.embed("She brought me a cushion for my sore back.");
        var same = ENGLISH.embed("I was given a pillow because it hurt to sit.");
        var other = ENGLISH.embed("The letter about my appointment came too late.");
        assertThat(near(told, same)).isGreaterThan(near(told, other) + 0.2);
    }

    @Test
    void aVectorHasLengthOneAndIsTheSameEveryTime() {
        var vector = ENGLISH.embed("They listened.");
        assertThat(vector).hasSize(ENGLISH.size()).isEqualTo(ENGLISH.embed("They listened."));
        assertThat(Vectors.length(vector)).isEqualTo(1, within(1e-5));
    }

    @Test
    void ofAVeryLongSentenceOnlyTheBeginningCounts() {
        var begun = "and then the nurse came back ".repeat(40);
        assertThat(ENGLISH.embed(begun + "with a blanket")).isEqualTo(ENGLISH.embed(begun + "with my brother"));
    }

    @Test
    void itKnowsTheLanguagesThatAreSet() {
        assertThat(ENGLISH.reads("en")).isTrue();
        assertThat(ENGLISH.reads("nl")).isFalse();
    }

    @Test
    void anotherModelCanBeGivenAsFiles() throws IOException {
        var files = ModelFiles.bundled();
        var model = Files.write(folder.resolve("model.onnx"), files.model());
        var tokenizer = Files.write(folder.resolve("tokenizer.json"), files.tokenizer());
        var given = new EmbeddingSettings(true, model, tokenizer, List.of("nl", "en")).load();
        assertThat(given.embed("They listened.")).isEqualTo(ENGLISH.embed("They listened."));
        assertThat(given.id()).isNotEqualTo(ENGLISH.id()).endsWith("-en-nl");
    }

    @Test
    void filesThatHoldNoModelAreRefused() throws IOException {
        var model = Files.writeString(folder.resolve("model.onnx"), "no model");
        var tokenizer = Files.write(
                folder.resolve("tokenizer.json"), ModelFiles.bundled().tokenizer());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbeddingSettings(true, model, tokenizer, List.of("en")).load())
                .withMessageContaining("expected an ONNX file");
    }

    @Test
    void filesThatHoldNoTokenizerAreRefused() throws IOException {
        var model =
                Files.write(folder.resolve("model.onnx"), ModelFiles.bundled().model());
        var tokenizer = Files.writeString(folder.resolve("tokenizer.json"), "no tokenizer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbeddingSettings(true, model, tokenizer, List.of("en")).load())
                .withMessageContaining("expected a tokenizer.json");
    }

    @Test
    void aModelWithoutItsTokenizerIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbeddingSettings(true, folder, null, List.of("en")))
                .withMessageContaining("belong together");
    }

    private static double near(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) product += one[i] * other[i];
        return product;
    }
}
