package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a project notes on documents and selections, as memos of the decisions on its stories. A memo has
/// none of a story's words: they may have to be hidden later. Not thread-safe.
final class ImportedNotes {
    /// Characters of a memo.
    static final int LONGEST = 2_000;

    private static final String CUT_OFF = "…";

    private final ReadProject project;
    private final Set<ReadProject.Remark> seen = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> shortened = new ArrayList<>();
    private int taken;

    /// @param project with notes that may belong to nothing that is read here
    ImportedNotes(ReadProject project) {
        this.project = project;
    }

    /// What is noted on a story, without what the project had when it was exported; null for nothing.
    @Nullable
    String memo(FoundStory story, Exported exported) {
        var remarks = story.remarks();
        seen.addAll(remarks);
        remarks.forEach(remark -> used.add(remark.note()));
        var said = remarks.stream()
                .filter(remark -> !exported.hasNoted(remark.note(), text(remark)))
                .sorted(Comparator.comparingInt(ReadProject.Remark::start))
                .filter(remark -> !text(remark).isBlank())
                .map(remark -> labelled(remark, story))
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return null;
        }
        taken += said.size();
        var memo = String.join("\n\n", said);
        if (memo.length() <= LONGEST) {
            return memo;
        }
        shortened.add(story.story().id());
        var end = LONGEST - CUT_OFF.length();
        return memo.substring(0, Character.isHighSurrogate(memo.charAt(end - 1)) ? end - 1 : end) + CUT_OFF;
    }

    /// What is noted on words stands behind the names of the codes that they have.
    private String labelled(ReadProject.Remark remark, FoundStory story) {
        if (story.isOnAll(remark)) {
            return text(remark);
        }
        var names = story.source().codings().stream()
                .filter(coding -> coding.start() == remark.start() && coding.end() == remark.end())
                .map(coding -> project.codes().getOrDefault(coding.code(), ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? text(remark) : names + ": " + text(remark);
    }

    private String text(ReadProject.Remark remark) {
        var note = project.notes().get(remark.note());
        return SourceText.clean(note == null ? remark.text() : note.text()).strip();
    }

    /// How many became parts of memos.
    int taken() {
        return taken;
    }

    /// Names of notes that are on no story, and of documents with a description that is on none.
    List<String> unmatched() {
        var names = new ArrayList<String>();
        project.notes().forEach((guid, note) -> {
            if (!used.contains(guid)) {
                names.add(note.name().isBlank() ? guid : note.name());
            }
        });
        for (var source : project.sources()) {
            source.remarks().stream()
                    .filter(remark -> !seen.contains(remark) && !project.notes().containsKey(remark.note()))
                    .map(_ -> source.name())
                    .distinct()
                    .forEach(names::add);
        }
        return names.stream().sorted().toList();
    }

    /// Ids of the stories whose notes are longer than a memo.
    List<String> shortened() {
        return shortened;
    }
}
