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

    /// The codings that stand within it.
    List<Placed> codings() {
        var places = new SourcePlaces(source, begin);
        var text = text();
        var placed = new ArrayList<Placed>();
        for (var coding : source.codings()) {
            if (coding.end() < 0) {
                placed.add(new Placed(coding, 0, story.text().length()));
            } else if (isWithin(coding.start(), coding.end(), places, text)) {
                var from = places.of(coding.start()).orElseThrow();
                var to = places.of(coding.end()).orElseThrow();
                placed.add(new Placed(coding, text.at(from), text.at(to)));
            }
        }
        return placed;
    }

    /// What is noted within it; what is noted on a document of several stories is noted on none of them.
    List<ReadProject.Remark> remarks() {
        var places = new SourcePlaces(source, begin);
        var text = text();
        var isAlone = SourcePlaces.withLf(source).strip().equals(text.text().strip());
        return source.remarks().stream()
                .filter(remark -> remark.end() < 0 ? isAlone : isWithin(remark.start(), remark.end(), places, text))
                .toList();
    }

    /// Whether something is noted on all of it.
    boolean isOnAll(ReadProject.Remark remark) {
        if (remark.end() < 0) {
            return true;
        }
        var places = new SourcePlaces(source, begin);
        var from = places.of(remark.start());
        var to = places.of(remark.end());
        return from.isPresent() && to.isPresent() && to.getAsInt() - from.getAsInt() >= text().length();
    }

    private static boolean isWithin(int start, int end, SourcePlaces places, SourceText text) {
        var from = places.of(start);
        var to = places.of(end);
        return from.isPresent() && to.isPresent() && from.getAsInt() >= 0 && to.getAsInt() <= text.length();
    }

    /// A coding in the text of the story: UTF-16 code units, end exclusive.
    record Placed(ReadProject.Coding coding, int start, int end) {}
}
