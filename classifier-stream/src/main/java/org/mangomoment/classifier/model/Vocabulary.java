package org.mangomoment.classifier.model;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// The features that a model knows, and how much each says by being rare.
///
/// Values are those of TF-IDF: `(1 + ln count) · rarity`, with the whole of words and the whole of pieces scaled to
/// length 1 each.
final class Vocabulary {

    /// Rarity is kept in a byte, in steps of 1/24; the rarest of 100,000 stories has 10.4.
    private static final int RARITY_STEPS = 24;

    private final int[] hashes;
    private final float[] rarity;
    private final int[] slots;

    /// @param hashes ascending
    /// @param rarity of the same length
    Vocabulary(int[] hashes, float[] rarity) {
        this.hashes = hashes;
        this.rarity = rarity.clone();
        for (int i = 0; i < rarity.length; i++)
            this.rarity[i] = Math.min(255, Math.round(rarity[i] * RARITY_STEPS)) / (float) RARITY_STEPS;
        this.slots = slots(hashes);
    }

    int size() {
        return hashes.length;
    }

    /// With these features only.
    ///
    /// @param features ascending
    Vocabulary only(int[] features) {
        var keptHashes = new int[features.length];
        var keptRarity = new float[features.length];
        for (int i = 0; i < features.length; i++) {
            keptHashes[i] = hashes[features[i]];
            keptRarity[i] = rarity[features[i]];
        }
        return new Vocabulary(keptHashes, keptRarity);
    }

    /// The features, four bytes each.
    ByteBuffer hashes() {
        var bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes;
    }

    /// How much each says by being rare, in steps.
    ByteBuffer rarities() {
        var bytes = new byte[rarity.length];
        for (int i = 0; i < rarity.length; i++) bytes[i] = (byte) Math.round(rarity[i] * RARITY_STEPS);
        return ByteBuffer.wrap(bytes);
    }

    /// @throws IllegalArgumentException when there are not as many of both
    static Vocabulary of(ByteBuffer storedHashes, ByteBuffer storedRarities) {
        var steps = storedRarities.duplicate();
        var hashes = new int[storedHashes.remaining() / Integer.BYTES];
        if (hashes.length != steps.remaining())
            throw new IllegalArgumentException(
                    "the vocabulary has " + hashes.length + " features, and rarities of " + steps.remaining());
        storedHashes.duplicate().asIntBuffer().get(hashes);
        var rarity = new float[hashes.length];
        for (int i = 0; i < rarity.length; i++) rarity[i] = Byte.toUnsignedInt(steps.get()) / (float) RARITY_STEPS;
        return new Vocabulary(hashes, rarity);
    }

    /// The feature's number, or -1 when it is not known.
    int feature(int hash) {
        for (int slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
            int feature = slots[slot];
            if (feature < 0 || hashes[feature] == hash) return feature;
        }
    }

    SparseVector vector(Occurrences.Counted counted) {
        var features = new int[counted.size()];
        var values = new float[counted.size()];
        double ofWords = 0;
        double ofPieces = 0;
        for (int i = 0; i < features.length; i++) {
            features[i] = counted.feature(i);
            values[i] = (float) ((1 + Math.log(counted.count(i))) * rarity[features[i]]);
            if (isOfWords(features[i])) ofWords += values[i] * values[i];
            else ofPieces += values[i] * values[i];
        }
        for (int i = 0; i < features.length; i++)
            values[i] /= (float) Math.sqrt(isOfWords(features[i]) ? ofWords : ofPieces);
        return new SparseVector(features, values);
    }

    private boolean isOfWords(int feature) {
        return FeatureReader.isOfWords(hashes[feature]);
    }

    /// Open addressing, at most half full.
    private static int[] slots(int[] hashes) {
        var slots = new int[Math.max(16, Integer.highestOneBit(hashes.length) * 4)];
        Arrays.fill(slots, -1);
        for (int feature = 0; feature < hashes.length; feature++) {
            int slot = hashes[feature] & (slots.length - 1);
            while (slots[slot] >= 0) slot = (slot + 1) & (slots.length - 1);
            slots[slot] = feature;
        }
        return slots;
    }
}
