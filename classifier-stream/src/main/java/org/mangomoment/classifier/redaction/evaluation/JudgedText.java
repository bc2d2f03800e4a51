package org.mangomoment.classifier.redaction.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.classifier.redaction.HiddenSpan;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.words.Word;
import org.mangomoment.schemas.Words;

/// One text compared with what people marked in it.
///
/// @param language of the text
/// @param tags of the text
/// @param types score per type
/// @param words all its words
/// @param otherWords words that touch no marked and no optional span
/// @param rightlyHiddenWords words hidden that touch a marked span
/// @param misses spans that were not hidden whole
/// @param besides other words hidden
record JudgedText(
        String language,
        List<String> tags,
        Map<String, TypeScore> types,
        int words,
        int otherWords,
        int rightlyHiddenWords,
        List<RedactionScore.Miss> misses,
        List<RedactionScore.Extra> besides) {

    /// @param line number of the text in its file
    static JudgedText of(int line, GoldText gold, String language, Redacted redacted) {
        var hidden = new BitSet();
        redacted.hidden().forEach(span -> hidden.set(span.start(), span.end()));
        var types = new TreeMap<String, TypeScore>();
        var misses = new ArrayList<RedactionScore.Miss>();
        for (var span : gold.spans()) {
            compare(line, gold.text(), span, hidden, types, misses);
        }
        var marked = places(gold.spans());
        var optional = places(gold.optional());
        int words = 0;
        int others = 0;
        int right = 0;
        var besides = new ArrayList<RedactionScore.Extra>();
        for (var word : Word.split(gold.text())) {
            words++;
            boolean isMarked = touches(marked, word);
            boolean isOther = !isMarked && !touches(optional, word);
            others += isOther ? 1 : 0;
            var span = hiding(redacted, word);
            if (span != null) {
                right += isMarked ? 1 : 0;
                if (isOther) {
                    besides.add(new RedactionScore.Extra(
                            line, word.start(), word.end(), Words.of(span.type()), word.text(), span.reason()));
                }
            }
        }
        return new JudgedText(language, gold.tags(), types, words, others, right, misses, besides);
    }

    private static void compare(
            int line,
            String text,
            GoldText.GoldSpan span,
            BitSet hidden,
            Map<String, TypeScore> types,
            List<RedactionScore.Miss> misses) {
        boolean whole = true;
        boolean part = false;
        int end = Math.min(span.end(), text.length());
        for (int at = span.start(); at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                whole &= hidden.get(at);
                part |= hidden.get(at);
            }
        }
        types.put(span.type(), types.getOrDefault(span.type(), TypeScore.NONE).plus(whole, part));
        if (!whole) {
            misses.add(new RedactionScore.Miss(
                    line, span.start(), end, span.type(), text.substring(span.start(), end), part));
        }
    }

    private static BitSet places(List<GoldText.GoldSpan> spans) {
        var places = new BitSet();
        spans.forEach(span -> places.set(span.start(), span.end()));
        return places;
    }

    private static boolean touches(BitSet places, Word word) {
        int next = places.nextSetBit(word.start());
        return next >= 0 && next < word.end();
    }

    private static @org.jspecify.annotations.Nullable HiddenSpan hiding(Redacted redacted, Word word) {
        for (var span : redacted.hidden()) {
            if (span.start() < word.end() && word.start() < span.end()) {
                return span;
            }
        }
        return null;
    }
}
