package org.mangomoment.search.refi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.refi.Selection.Coding;
import org.mangomoment.search.story.StoryView;

/// The codings and notes of a story that a project has since it was exported: they are nobody's new work.
/// Known by their GUIDs, or, where a tool made new ones, by their user.
record Exported(CodedStory coded, Set<String> codings, Set<String> users, Set<String> notes) {
    private static final String MODEL = "suggestions of ";

    static Exported of(StoryView story) {
        var coders = new Coders();
        var coded = new CodedStory(
                new ReleasedStory(story, List.of()),
                SourceText.of(story.text(), "\n"),
                new Codes(CodebookView.none()),
                coders);
        var codings = new HashSet<>(coded.everExported());
        coded.whole().codings().stream().map(Coding::guid).forEach(codings::add);
        coded.evidence()
                .forEach(selection ->
                        selection.codings().stream().map(Coding::guid).forEach(codings::add));
        return new Exported(coded, codings, Set.copyOf(coders.names()), coded.everNoted());
    }

    /// Whether a note is a memo or a reason that the project had: tools that make GUIDs of their own keep its
    /// words.
    boolean hasNoted(String guid, String text) {
        return notes.contains(guid) || notes.contains(text);
    }

    boolean has(ReadProject.Coding coding, ReadProject.Source source, ReadProject project) {
        var user = project.users().getOrDefault(coding.user(), "");
        return codings.contains(coding.guid())
                || user.startsWith(MODEL)
                || isTagging(coding, user)
                || (users.contains(user) && !keepsGuids(source));
    }

    /// Tags are no codings by the codebook.
    private boolean isTagging(ReadProject.Coding coding, String user) {
        return user.equals(Coders.TAGS)
                || coding.guid().equals(coded.tagging(coding.code()).guid());
    }

    /// Whether the tool kept the GUIDs of codings: then a reviewer's own name says nothing, for they may have
    /// gone on coding there.
    private boolean keepsGuids(ReadProject.Source source) {
        return source.codings().stream().anyMatch(coding -> codings.contains(coding.guid()));
    }
}
