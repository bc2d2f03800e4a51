package org.mangomoment.classifier.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.mangomoment.classifier.budget.WatchedText;
import org.mangomoment.classifier.words.Lemmatizer;
import org.mangomoment.classifier.words.Word;

/// Reads the words of a text with their lemmas and sentences. May be shared by threads.
public final class LemmaReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\p{Lu}[\\p{Lu}-][^\\[\\]\\n]{0,60}]");

    /// Forms whose lemmas are remembered; a language has about this many in daily use.
    private static final int REMEMBERED = 20_000;

    private final Lemmatizer lemmatizer;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    public LemmaReader(Lemmatizer lemmatizer) {
        this.lemmatizer = lemmatizer;
    }

    /// Every word in order; placeholders such as `[NAME 1]` are no words.
    public List<LemmatisedWord> read(String text) {
        var read = new ArrayList<LemmatisedWord>();
        var placeholder = WatchedText.matcher(PLACEHOLDER, text);
        boolean more = placeholder.find();
        int sentence = 0;
        int before = 0;
        for (var word : Word.split(text)) {
            if (endsASentence(text, before, word.start())) sentence++;
            before = word.end();
            while (more && placeholder.end() <= word.start()) more = placeholder.find();
            if (more && placeholder.start() < word.start()) continue;
            read.add(lemmatised(word, sentence));
        }
        return read;
    }

    private LemmatisedWord lemmatised(Word word, int sentence) {
        var form = word.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        return new LemmatisedWord(word.start(), word.end(), form, lemmas(form), sentence);
    }

    private Set<String> lemmas(String form) {
        var remembered = known.get(form);
        if (remembered != null) return remembered;
        var lemmas = lemmatizer.lemmas(form);
        if (known.size() < REMEMBERED) known.put(form, lemmas);
        return lemmas;
    }

    private static boolean endsASentence(String text, int from, int to) {
        for (int i = from; i < to; i++) if (".!?…\n".indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }
}
