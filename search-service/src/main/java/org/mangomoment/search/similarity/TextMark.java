package org.mangomoment.search.similarity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mangomoment.schemas.Story;

/// Tells the texts that a story has had apart, without a word of them.
public final class TextMark {
    private static final int BYTES = 8;

    private TextMark() {}

    /// The mark of a story's stored text: its version, and a sum of it.
    public static String of(Story story) {
        try {
            var sum =
                    MessageDigest.getInstance("SHA-256").digest(story.getText().getBytes(StandardCharsets.UTF_8));
            return story.getVersion() + ":" + HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /// The version of a mark.
    public static long version(String mark) {
        return Long.parseLong(mark.substring(0, mark.indexOf(':')));
    }
}
