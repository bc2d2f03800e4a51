package org.mangomoment.search.page.calibration;

import java.util.List;
import org.mangomoment.schemas.GoldStory;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.page.passage.Piece;
import org.mangomoment.search.story.StoryView;

/// A gold story in the list.
public record GoldRow(GoldStory gold, StoryView story) {
    private static final int OPENING = 70;

    /// The first words of the story, to know it again.
    public List<Piece> opening() {
        var text = story.text();
        var end = Math.min(OPENING, text.length());
        while (end < text.length() && end > 0 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Passage(text, story.redactions(), List.of(), List.of()).pieces(0, end);
    }
}
