package org.mangomoment.embeddings;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Remembers every vector, for measuring where the same sentences come again and again, and how long each took
/// at first. Grows without bound: not for a service.
public final class MeasuredEmbedder implements Embedder {
    private final Embedder embedder;
    private final Map<String, float[]> known = new ConcurrentHashMap<>();
    private final LongAdder nanos = new LongAdder();

    public MeasuredEmbedder(Embedder embedder) {
        this.embedder = embedder;
    }

    @Override
    public String id() {
        return embedder.id();
    }

    @Override
    public int size() {
        return embedder.size();
    }

    @Override
    public boolean reads(String language) {
        return embedder.reads(language);
    }

    @Override
    public float[] embed(String sentence) {
        return known.computeIfAbsent(sentence, this::measured);
    }

    private float[] measured(String sentence) {
        long start = System.nanoTime();
        var vector = embedder.embed(sentence);
        nanos.add(System.nanoTime() - start);
        return vector;
    }

    /// How many different sentences were embedded.
    public int sentences() {
        return known.size();
    }

    /// What each took, by the clock.
    public double millisPerSentence() {
        return known.isEmpty() ? 0 : nanos.sum() / 1e6 / known.size();
    }
}
