package org.mangomoment.search.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Adds to words that hyphens join the words without hyphens: `e-mail` is found as `email`, and `e-mail-adres` as that,
/// as `mailadres` and as `emailadres`. A blank after `x` or `e` counts like a hyphen: `x ray`, `e mail`.
final class HyphenFilter extends TokenFilter {
    private static final int MOST = 6;

    /// Letters that are words of their own only before what they belong to.
    private static final String BEFORE_BLANK = "xe";

    private final PlainText text;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<AttributeSource.State> ready = new ArrayDeque<>();
    private AttributeSource.@Nullable State ahead;

    /// A word of a chain.
    private record Link(AttributeSource.State state, String word, int start, int end) {}

    HyphenFilter(TokenStream input, PlainText text) {
        super(input);
        this.text = text;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!ready.isEmpty()) {
            restoreState(ready.poll());
            return true;
        }
        if (!readWord()) {
            return false;
        }
        // Few words have a hyphen after them: the others go on as they are.
        if (joins(offset.endOffset(), term)) {
            readChain();
            restoreState(ready.poll());
        }
        return true;
    }

    private boolean readWord() throws IOException {
        if (ahead == null) {
            return input.incrementToken();
        }
        restoreState(ahead);
        ahead = null;
        return true;
    }

    private void readChain() throws IOException {
        var chain = new ArrayList<Link>();
        int end;
        do {
            end = offset.endOffset();
            chain.add(new Link(captureState(), term.toString(), offset.startOffset(), end));
        } while (chain.size() < MOST && joins(end, term) && continues(end + 1));
        for (var at = 0; at < chain.size(); at++) {
            ready.add(chain.get(at).state());
            if (at + 1 < chain.size()) {
                ready.add(joined(chain.subList(at, at + 2)));
            }
            if (at == 0 && chain.size() > 2) {
                ready.add(joined(chain));
            }
        }
    }

    private boolean joins(int end, CharSequence word) {
        var next = text.at(end);
        return next == '-' || (next == ' ' && word.length() == 1 && BEFORE_BLANK.indexOf(word.charAt(0)) >= 0);
    }

    private boolean continues(int start) throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (offset.startOffset() == start) {
            return true;
        }
        ahead = captureState();
        return false;
    }

    /// The words of a chain as one, at the place of the first.
    private AttributeSource.State joined(List<Link> chain) {
        restoreState(chain.getFirst().state());
        term.setEmpty();
        chain.forEach(link -> term.append(link.word()));
        offset.setOffset(chain.getFirst().start(), chain.getLast().end());
        increment.setPositionIncrement(0);
        return captureState();
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        ahead = null;
    }
}
