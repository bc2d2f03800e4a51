package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.story.StoryView;

/// A story in a document that was coded elsewhere.
///
/// @param begin where it begins in the document, in code points of it with LF
record FoundStory(StoryView story, ReadProject.Source source, int begin) {
    /// The story as it stands in documents with LF.
    SourceText text() {
        return SourceText.of(story.text(), "\n");
    }

    /// Whether its text stands there, word for word.
    boolean isThere() {
        var document = SourcePlaces.withLf(source);
        var at = document.offsetByCodePoints(0, Math.min(begin, document.codePointCount(0, document.length())));
        return document.startsWith(text().text(), at);
    }

    /// The codings that stand within it.
    List<Placed> codings() {
        var places = new SourcePlaces(source, begin);
        var text = text();
        var placed = new ArrayList<Placed>();
        for (var coding : source.codings()) {
            if (coding.end() < 0) {
                placed.add(new Placed(coding, 0, story.text().length()));
                continue;
            }
            var from = places.of(coding.start());
            var to = places.of(coding.end());
            if (from.isPresent() && to.isPresent() && from.getAsInt() >= 0 && to.getAsInt() <= text.length()) {
                placed.add(new Placed(coding, text.at(from.getAsInt()), text.at(to.getAsInt())));
            }
        }
        return placed;
    }

    /// A coding in the text of the story: UTF-16 code units, end exclusive.
    record Placed(ReadProject.Coding coding, int start, int end) {}
}
