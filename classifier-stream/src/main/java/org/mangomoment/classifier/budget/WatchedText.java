package org.mangomoment.classifier.budget;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text that ends the step when its caller has given up, for regular expressions, which never look up from their
/// work. Belongs to one thread.
public final class WatchedText implements CharSequence {
    private static final int BETWEEN_CHECKS = 4096;

    private final String text;
    private int left = BETWEEN_CHECKS;

    private WatchedText(String text) {
        this.text = text;
    }

    /// A matcher that ends with the step.
    public static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(new WatchedText(text));
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            left = BETWEEN_CHECKS;
            GivenUp.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
