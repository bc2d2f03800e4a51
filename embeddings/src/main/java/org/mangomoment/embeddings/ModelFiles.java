package org.mangomoment.embeddings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/// An ONNX model and its tokenizer, as their files' bytes.
final class ModelFiles {
    /// bge-small-en-v1.5, quantised (MIT); the file lies at the root of langchain4j's jar.
    private static final String BUNDLED = "/bge-small-en-v1.5-q";

    private final byte[] model;
    private final byte[] tokenizer;

    private ModelFiles(byte[] model, byte[] tokenizer) {
        this.model = model;
        this.tokenizer = tokenizer;
    }

    /// The English model that comes with the product.
    static ModelFiles bundled() throws IOException {
        return new ModelFiles(resource(BUNDLED + ".onnx"), resource(BUNDLED + "-tokenizer.json"));
    }

    static ModelFiles read(Path model, Path tokenizer) throws IOException {
        return new ModelFiles(Files.readAllBytes(model), Files.readAllBytes(tokenizer));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ModelFiles.class.getResourceAsStream(name), name + " is not on the class path")) {
            return in.readAllBytes();
        }
    }

    byte[] model() {
        return model.clone();
    }

    byte[] tokenizer() {
        return tokenizer.clone();
    }

    /// The same for the same two files.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(model);
            return HexFormat.of().formatHex(digest.digest(tokenizer), 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
