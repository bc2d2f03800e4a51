package org.mangomoment.classifier;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mangomoment.classifier.budget.FatalError;
import org.mangomoment.classifier.language.LanguageDetector;
import org.mangomoment.classifier.redaction.RedactionOverrides;
import org.mangomoment.classifier.redaction.RedactionSettings;
import org.mangomoment.classifier.redaction.Redactor;
import org.mangomoment.classifier.story.StoryMaker;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.embeddings.Embedder;
import org.mangomoment.embeddings.EmbeddingSettings;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Loading;

/// The language models, loaded in the background, each as early as it can be.
///
/// @param lemmatizers there within a second
/// @param maker       there within some seconds, and warm
/// @param embedder    there within a second or two
record LanguageModels(
        CompletableFuture<Lemmatizers> lemmatizers,
        CompletableFuture<StoryMaker> maker,
        CompletableFuture<Embedder> embedder)
        implements AutoCloseable {
    /// Longest wait at the end for a model that is still being read.
    private static final Duration CLOSING = Duration.ofSeconds(60);

    private static final Map<String, String> SYNTHETIC = Map.of(
            "nl", "Zuster Annemie De Smet bracht op 3 mei 2020 een warme deken. Bel 0470 12 34 56.",
            "en", "Nurse Mary Jones brought me a warm blanket on May 3rd 2020. Call 020 7946 0018.");

    /// Begins to load; a model that cannot be loaded is reported as a death.
    static LanguageModels loading(RedactionSettings redaction, EmbeddingSettings embedding, Failures failures) {
        var dutch = Loading.begin(DutchLexicon::load);
        var detector = Loading.begin(LanguageDetector::new);
        var maker = dutch.thenApplyAsync(lexicon -> Redactor.load(lexicon, redaction), Loading.THREADS)
                .thenCombine(detector, LanguageModels::warm);
        var _ = maker.exceptionally(failed -> {
            failures.report("loading the language models", failed);
            throw new IllegalStateException("the language models cannot be loaded", failed);
        });
        var embedder = Loading.begin(embedding::load);
        var _ = embedder.exceptionally(failed -> {
            failures.report("loading the model of sentences that 'embedding' sets", failed);
            throw new IllegalStateException("the model of sentences cannot be loaded", failed);
        });
        return new LanguageModels(
                dutch.thenApply(lexicon -> new Lemmatizers(lexicon, new EnglishLemmatizer())), maker, embedder);
    }

    /// Waits until all are loaded.
    ///
    /// @throws FatalError when they cannot be
    StoryMaker storyMaker() {
        try {
            return maker.join();
        } catch (CompletionException failed) {
            throw new FatalError("the language models cannot be loaded", failed);
        }
    }

    /// Ready once all are loaded.
    Health.Finding health() {
        return maker.isDone() && !maker.isCompletedExceptionally()
                ? Health.Finding.up("loaded")
                : Health.Finding.down("being loaded");
    }

    /// Waits until nothing is being loaded any more, well or badly.
    ///
    /// ONNX Runtime frees what its native code uses from a shutdown hook of its own; a process that ends while
    /// a session is being made is killed by SIGSEGV or SIGABRT (microsoft/onnxruntime#31352).
    @Override
    public void close() {
        try {
            embedder.exceptionally(_ -> Embedder.NONE).get(CLOSING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stuck) {
            throw new IllegalStateException(
                    "the model of sentences is still being loaded after " + CLOSING.toSeconds() + " s", stuck);
        }
    }

    /// Has every part work once, so that the first story is not charged with loading classes.
    private static StoryMaker warm(Redactor redactor, LanguageDetector detector) {
        SYNTHETIC.forEach((language, text) ->
                redactor.redact(text, detector.detect(text, language).code(), List.of(), RedactionOverrides.NONE));
        return new StoryMaker(detector::detect, redactor::redact);
    }
}
