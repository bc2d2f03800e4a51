package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.List;

/// A document of a project while stories are put into it: one story as it is, or several, each below a line with its
/// id. Used by one thread.
final class SourceDocument {
    /// Stories in a document of several.
    static final int MOST = 500;

    private static final String MARK = "=== ";

    private final String guid;
    private final String name;
    private final String lineEnd;
    private final StringBuilder text = new StringBuilder();
    private final List<Selection> selections = new ArrayList<>();
    private int length;
    private int stories;

    /// @param name no other document of the project has it
    SourceDocument(String guid, String name, String lineEnd) {
        this.guid = guid;
        this.name = name;
        this.lineEnd = lineEnd;
    }

    String guid() {
        return guid;
    }

    String name() {
        return name;
    }

    /// All of it.
    String text() {
        return text.toString();
    }

    /// Of its text: UTF-16 code units.
    int size() {
        return text.length();
    }

    List<Selection> selections() {
        return selections;
    }

    boolean isFull() {
        return stories >= MOST;
    }

    /// Puts the one story into it.
    void only(CodedStory story) {
        var whole = story.whole();
        if (!whole.codings().isEmpty() || !whole.notes().isEmpty()) {
            put(story, List.of(whole));
        } else {
            put(story, List.of());
        }
    }

    /// Puts one more story into it; all of it is a selection, by which its case finds it.
    ///
    /// @return the GUID of that selection
    String add(CodedStory story) {
        write(MARK + story.story().id() + lineEnd);
        var whole = story.whole();
        put(story, List.of(whole));
        write(lineEnd + lineEnd);
        return whole.guid();
    }

    private void put(CodedStory story, List<Selection> first) {
        var begin = length;
        first.forEach(selection -> selections.add(selection.from(begin)));
        story.evidence().forEach(selection -> selections.add(selection.from(begin)));
        write(story.text().text());
        stories++;
    }

    private void write(String piece) {
        text.append(piece);
        length += piece.codePointCount(0, piece.length());
    }
}
