package org.mangomoment.embeddings;

/// Stands where no embedder is set.
record NoEmbedder() implements Embedder {
    @Override
    public String id() {
        return "";
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public boolean reads(String language) {
        return false;
    }

    @Override
    public float[] embed(String sentence) {
        throw new IllegalStateException("no embedder is set; ask reads(language) first");
    }
}
