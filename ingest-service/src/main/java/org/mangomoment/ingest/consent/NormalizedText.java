package org.mangomoment.ingest.consent;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// One form for words that are the same to a reader: upper and lower case, blanks around, compatible forms of Unicode.
public final class NormalizedText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NormalizedText() {}

    /// The form in which two texts are compared; blanks within count, however many and of whatever kind.
    public static String of(String text) {
        var plain = Normalizer.normalize(UNSEEN.matcher(text).replaceAll(""), Normalizer.Form.NFKC);
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /// The same without accents, for words that people type either way.
    public static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(of(text), Normalizer.Form.NFKD))
                .replaceAll("");
    }
}
