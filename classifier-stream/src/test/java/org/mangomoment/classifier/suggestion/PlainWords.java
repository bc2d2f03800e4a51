package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without lemmas, so that tests of cues depend on no dictionary.
final class PlainWords implements WordReader {

    private static final Pattern TOKEN =
            Pattern.compile("(?<placeholder>\\[[^]]*])|(?<word>\\p{L}[\\p{L}'’]*)|(?<stop>[.!?\\n])");

    @Override
    public List<Word> read(String text, String language) {
        var words = new ArrayList<Word>();
        int sentence = 0;
        for (var m = TOKEN.matcher(text); m.find(); ) {
            if (m.group("stop") != null) sentence++;
            if (m.group("word") == null) continue;
            var form = m.group().toLowerCase(Locale.ROOT);
            words.add(new Word(m.start(), m.end(), form, form, sentence));
        }
        return words;
    }
}
