package org.mangomoment.search.words;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/// Parts a number from the unit that is written to it, so that `5mg` is found as `5 mg`.
final class UnitFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private AttributeSource.@Nullable State whole;
    private int unitAt;

    UnitFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (whole != null) {
            restoreState(whole);
            whole = null;
            part(unitAt, term.length());
            increment.setPositionIncrement(1);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        unitAt = unit();
        if (unitAt > 0) {
            whole = captureState();
            part(0, unitAt);
        }
        return true;
    }

    /// Where the unit begins; 0 where there is none. A token with offsets that are not its own length stays whole.
    private int unit() {
        var at = 0;
        while (at < term.length() && (Character.isDigit(term.charAt(at)) || term.charAt(at) == '.')) {
            at++;
        }
        if (at == 0 || at == term.length() || offset.endOffset() - offset.startOffset() != term.length()) {
            return 0;
        }
        for (var rest = at; rest < term.length(); rest++) {
            if (!Character.isLetter(term.charAt(rest))) {
                return 0;
            }
        }
        return at;
    }

    private void part(int from, int to) {
        var start = offset.startOffset();
        var text = term.subSequence(from, to).toString();
        term.setEmpty().append(text);
        offset.setOffset(start + from, start + to);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        whole = null;
    }
}
