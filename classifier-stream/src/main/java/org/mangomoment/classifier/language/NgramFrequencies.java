package org.mangomoment.classifier.language;

import it.unimi.dsi.fastutil.objects.AbstractObject2FloatMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import java.util.HashMap;
import java.util.Map;

/// How often runs of so many letters occur in a language: a hash table with linear probing, without an object for each
/// of some hundred thousand runs. A run of at most five letters below U+1000 is one number; the few others stand apart.
final class NgramFrequencies extends AbstractObject2FloatMap<String> {
    private static final int LETTER_BITS = 12;
    private static final int MOST_LETTERS = 5;

    /// What [#longer] begins with.
    static final long NO_LETTERS = 0;

    /// What [#longer] gives when a letter is too large.
    static final long NOT_A_NUMBER = -1;

    /// 2^64 divided by the golden ratio (Knuth, The Art of Computer Programming 3, 6.4).
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final long[] runs;
    private final float[] frequencies;
    private final int shift;
    private final Map<String, Float> others = new HashMap<>();
    private int size;

    /// @param most how many runs will be put at most; the fewer there are, the sooner each is found
    NgramFrequencies(int most) {
        int capacity = Integer.highestOneBit(Math.max(1, most)) << 1;
        this.runs = new long[capacity];
        this.frequencies = new float[capacity];
        this.shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
    }

    /// Adds a run of letters below U+1000, as [#longer] made it, that was not added before.
    void add(long run, float frequency) {
        int slot = slot(run);
        runs[slot] = run;
        frequencies[slot] = frequency;
        size++;
    }

    /// Adds a run with a larger letter that was not added before.
    void add(String run, float frequency) {
        others.put(run, frequency);
        size++;
    }

    /// The number of a run of letters with one more after it.
    static long longer(long run, int letter) {
        return run == NOT_A_NUMBER || letter >>> LETTER_BITS != 0 ? NOT_A_NUMBER : (run << LETTER_BITS) | letter;
    }

    @Override
    public float getFloat(Object key) {
        var text = (String) key;
        long run = number(text);
        return run == NOT_A_NUMBER ? others.getOrDefault(text, defRetValue) : frequencies[slot(run)];
    }

    @Override
    public boolean containsKey(Object key) {
        return getFloat(key) > 0;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public ObjectSet<Entry<String>> object2FloatEntrySet() {
        throw new UnsupportedOperationException("runs of letters are looked up, not listed");
    }

    /// Where a run stands or would stand.
    private int slot(long run) {
        int slot = (int) ((run * GOLDEN) >>> shift);
        while (runs[slot] != run && runs[slot] != 0) {
            slot = (slot + 1) & (runs.length - 1);
        }
        return slot;
    }

    private static long number(String text) {
        if (text.length() > MOST_LETTERS) {
            return NOT_A_NUMBER;
        }
        long run = NO_LETTERS;
        for (int at = 0; at < text.length(); at++) {
            run = longer(run, text.charAt(at));
        }
        return run;
    }
}
