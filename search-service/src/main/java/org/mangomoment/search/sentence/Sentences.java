package org.mangomoment.search.sentence;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mangomoment.search.library.Span;

/// Cuts texts into sentences.
final class Sentences {
    /// A shorter one, such as `Thank you!`, says too little by itself and goes with the next.
    private static final int FEWEST_WORDS = 4;

    /// Of a very long text only so many are read: about a second's work.
    private static final int MOST = 100;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Sentences() {}

    /// Those of a text in a language, in order, without the white space around them.
    static List<Span> of(String text, String language) {
        var breaks = BreakIterator.getSentenceInstance(Locale.of(language));
        breaks.setText(text);
        var places = new ArrayList<Span>();
        var start = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE && places.size() < MOST; end = breaks.next()) {
            if (words(text.substring(start, end)) >= FEWEST_WORDS) {
                places.add(stripped(text, start, end));
                start = end;
            }
        }
        if (places.size() < MOST && words(text.substring(start)) > 0) {
            addRest(places, text, start);
        }
        return places;
    }

    /// What is left at the end goes with the sentence before it.
    private static void addRest(List<Span> places, String text, int start) {
        var from = places.isEmpty() ? start : places.removeLast().start();
        places.add(stripped(text, from, text.length()));
    }

    private static Span stripped(String text, int start, int end) {
        var from = start;
        var until = end;
        while (from < until && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
            until--;
        }
        return new Span(from, until);
    }

    private static long words(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count();
    }
}
