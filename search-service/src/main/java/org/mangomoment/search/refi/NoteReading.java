package org.mangomoment.search.refi;

import java.util.HashMap;
import java.util.Map;

/// Reads the notes of a project: their text is in the description of the project, or in a file of its own.
/// Used for one project.
final class NoteReading {
    private final ProjectArchive archive;
    private final Map<String, ReadProject.Note> notes = new HashMap<>();
    private String guid = "";
    private String name = "";
    private String text = "";
    private String description = "";
    private boolean open;

    NoteReading(ProjectArchive archive) {
        this.archive = archive;
    }

    /// @param path of its file; empty when it has none
    void begin(String noteGuid, String noteName, String path) {
        guid = noteGuid;
        name = noteName;
        text = path.isEmpty() ? "" : archive.text(path);
        description = "";
        open = true;
    }

    /// Whether a note is being read.
    boolean isOpen() {
        return open;
    }

    void says(String said) {
        text = said;
    }

    void describes(String said) {
        description = said;
    }

    void end() {
        notes.put(guid, new ReadProject.Note(name, text.isBlank() ? description : text));
        open = false;
    }

    /// By GUID.
    Map<String, ReadProject.Note> all() {
        return notes;
    }
}
