package org.mangomoment.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Puts in place of each lower-case Dutch word what [DutchTerms] makes of it, all at the word's own position and
/// offsets. Reads the whole text before it gives the first word, because a verb's second half may come late.
final class DutchFilter extends TokenFilter {
    private final PlainText text;
    private final DutchTerms terms;
    private final boolean written;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<Found> found = new ArrayDeque<>();
    private final Deque<String> waiting = new ArrayDeque<>();
    private AttributeSource.@Nullable State origin;
    private boolean read;

    /// A token, and its terms once the text is read.
    private record Found(AttributeSource.State state, Collection<String> terms) {}

    /// A token as it came.
    ///
    /// @param beside whether it stands at the place of the one before it
    private record Seen(AttributeSource.State state, String word, int start, int end, boolean beside) {}

    /// @param written true for a text, false for a question
    DutchFilter(TokenStream input, PlainText text, DutchTerms terms, boolean written) {
        super(input);
        this.text = text;
        this.terms = terms;
        this.written = written;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!read) {
            read = true;
            readAll();
        }
        if (!waiting.isEmpty()) {
            restoreState(origin);
            increment.setPositionIncrement(0);
            term.setEmpty().append(waiting.poll());
            return true;
        }
        if (found.isEmpty()) {
            return false;
        }
        var next = found.poll();
        origin = next.state();
        restoreState(origin);
        waiting.addAll(next.terms());
        term.setEmpty().append(waiting.poll());
        return true;
    }

    private void readAll() throws IOException {
        var seen = new ArrayList<Seen>();
        while (input.incrementToken()) {
            var beside = increment.getPositionIncrement() == 0;
            seen.add(new Seen(captureState(), term.toString(), offset.startOffset(), offset.endOffset(), beside));
        }
        var sentence = new ArrayList<Word>();
        for (var at = 0; at < seen.size(); at++) {
            if (!seen.get(at).beside()) {
                sentence.add(word(seen, at, sentence));
            }
        }
        var place = 0;
        for (var token : seen) {
            found.add(new Found(
                    token.state(),
                    token.beside()
                            ? terms.of(token.word())
                            : written ? terms.of(sentence, place++) : terms.asked(token.word())));
        }
    }

    private Word word(List<Seen> seen, int at, List<Word> before) {
        var next = at + 1;
        while (next < seen.size() && seen.get(next).beside()) {
            next++;
        }
        var here = seen.get(at);
        var between =
                next < seen.size() ? text.between(here.end(), seen.get(next).start()) : text.after(here.end()) + '\n';
        var last = before.isEmpty() || before.getLast().endsClause()
                ? ""
                : before.getLast().text();
        return Word.before(between, here.word(), terms.readings(here.word(), last));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        found.clear();
        waiting.clear();
        origin = null;
        read = false;
    }
}
