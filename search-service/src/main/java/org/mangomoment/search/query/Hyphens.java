package org.mangomoment.search.query;

import java.util.regex.Pattern;

/// Hyphens within words, between letters or digits. What is asked for with them is found without them too.
public final class Hyphens {
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{N}])[-\u2010\u2011](?=[\\p{L}\\p{N}])");

    private Hyphens() {}

    /// How many there are.
    static int in(String text) {
        return (int) WITHIN.matcher(text).results().count();
    }

    /// The text without them.
    public static String joined(String text) {
        return WITHIN.matcher(text).replaceAll("");
    }
}
