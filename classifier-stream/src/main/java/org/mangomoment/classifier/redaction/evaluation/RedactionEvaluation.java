package org.mangomoment.classifier.redaction.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.classifier.redaction.Redacted;
import org.mangomoment.classifier.words.Word;

/// Compares redacted texts with what people marked in them. Not shared by threads.
public final class RedactionEvaluation {
    private final Map<String, TypeScore> types = new TreeMap<>();
    private final List<RedactionScore.Miss> misses = new ArrayList<>();
    private final JudgedKinds judged = new JudgedKinds();
    private final Map<String, Integer> besides = new HashMap<>();
    private int texts;
    private int leakingTexts;
    private int words;
    private int rightlyHiddenWords;

    /// Counts one text.
    void add(GoldText gold, Redacted redacted) {
        texts++;
        var hidden = new BitSet();
        redacted.hidden().forEach(span -> hidden.set(span.start(), span.end()));
        int missesBefore = misses.size();
        var marked = new BitSet();
        for (var span : gold.spans()) {
            judged.marked(span.type());
            marked.set(span.start(), span.end());
            compare(gold, span, hidden);
        }
        leakingTexts += misses.size() > missesBefore ? 1 : 0;
        countWords(gold.text(), redacted, marked);
    }

    /// The score of all texts counted so far.
    public RedactionScore score() {
        int wrong = 0;
        int unjudged = 0;
        for (var entry : besides.entrySet()) {
            wrong += judged.isJudged(entry.getKey()) ? entry.getValue() : 0;
            unjudged += judged.isJudged(entry.getKey()) ? 0 : entry.getValue();
        }
        return new RedactionScore(
                new TreeMap<>(types),
                texts,
                leakingTexts,
                words,
                rightlyHiddenWords + wrong,
                wrong,
                unjudged,
                List.copyOf(misses));
    }

    private void compare(GoldText gold, GoldText.GoldSpan span, BitSet hidden) {
        boolean whole = true;
        boolean part = false;
        int end = Math.min(span.end(), gold.text().length());
        for (int at = span.start(); at < end; at++) {
            if (Character.isLetterOrDigit(gold.text().charAt(at))) {
                whole &= hidden.get(at);
                part |= hidden.get(at);
            }
        }
        types.put(span.type(), types.getOrDefault(span.type(), TypeScore.NONE).plus(whole, part));
        if (!whole) {
            misses.add(new RedactionScore.Miss(
                    texts, span.start(), end, span.type(), gold.text().substring(span.start(), end), part));
        }
    }

    private void countWords(String text, Redacted redacted, BitSet marked) {
        for (var word : Word.split(text)) {
            words++;
            for (var span : redacted.hidden()) {
                if (span.start() < word.end() && word.start() < span.end()) {
                    count(word, span.type(), marked);
                    break;
                }
            }
        }
    }

    private void count(Word word, String type, BitSet marked) {
        int next = marked.nextSetBit(word.start());
        if (next >= 0 && next < word.end()) {
            rightlyHiddenWords++;
        } else {
            besides.merge(type, 1, Integer::sum);
        }
    }
}
