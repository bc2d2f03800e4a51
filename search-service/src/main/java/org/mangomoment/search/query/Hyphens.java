package org.mangomoment.search.query;

import java.util.regex.Pattern;

/// Hyphens within words, between letters or digits. What is asked for with them is found without them too.
public final class Hyphens {
    private static final Pattern WITHIN = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}])[-\u2010\u2011](?=[\\p{L}\\p{N}])");

    private static final Pattern AT_END = Pattern.compile("[-\u2010\u2011]+$");

    private Hyphens() {}

    /// How many there are.
    static int in(String text) {
        return (int) WITHIN.matcher(text).results().count();
    }

    /// The text without them.
    public static String joined(String text) {
        return WITHIN.matcher(text).replaceAll("");
    }

    /// The beginning of a word without them, nor one at its end.
    public static String joinedBeginning(String beginning) {
        return AT_END.matcher(joined(beginning)).replaceAll("");
    }
}
