package org.mangomoment.classifier.model;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.classifier.suggestion.Evidence;
import org.mangomoment.classifier.suggestion.LemmatisedWord;

/// Joins what each word adds to a score into spans: neighbours in a sentence that speak the same way.
final class WordEvidence {

    private static final int MOST_SPANS = 8;

    /// A word that adds less, in log-odds, is not shown.
    private static final double LEAST = 0.05;

    /// Nor one that adds less than this share of the strongest.
    private static final double LEAST_SHARE = 0.2;

    private WordEvidence() {}

    /// @param byPassage what each passage adds as a whole, beside its words
    static List<Evidence> of(
            String text,
            List<LemmatisedWord> words,
            double[] byWord,
            List<EmbeddedPassage> passages,
            double[] byPassage) {
        double strongest = 0;
        for (double contribution : byWord) strongest = Math.max(strongest, Math.abs(contribution));
        for (double contribution : byPassage) strongest = Math.max(strongest, Math.abs(contribution));
        double least = Math.max(LEAST, LEAST_SHARE * strongest);
        var spans = new ArrayList<Evidence>();
        for (int from = 0; from < byWord.length; ) {
            int to = from + 1;
            double sum = byWord[from];
            while (to < byWord.length && goOn(words, byWord, to, least)) sum += byWord[to++];
            if (Math.abs(byWord[from]) >= least) spans.add(span(text, words.get(from), words.get(to - 1), sum));
            from = to;
        }
        for (int p = 0; p < byPassage.length; p++)
            if (Math.abs(byPassage[p]) >= least) spans.add(span(text, passages.get(p), byPassage[p]));
        return spans.stream().sorted(Evidence.STRONGEST_FIRST).limit(MOST_SPANS).toList();
    }

    private static boolean goOn(List<LemmatisedWord> words, double[] byWord, int to, double least) {
        return Math.abs(byWord[to - 1]) >= least
                && Math.abs(byWord[to]) >= least
                && byWord[to] > 0 == byWord[to - 1] > 0
                && words.get(to).sentence() == words.get(to - 1).sentence();
    }

    private static Evidence span(String text, EmbeddedPassage passage, double contribution) {
        return new Evidence(
                passage.start(), passage.end(), text.substring(passage.start(), passage.end()), contribution);
    }

    private static Evidence span(String text, LemmatisedWord first, LemmatisedWord last, double contribution) {
        return new Evidence(first.start(), last.end(), text.substring(first.start(), last.end()), contribution);
    }
}
