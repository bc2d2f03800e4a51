package org.mangomoment.allinone.deposit;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is noted beside an archive about its draft, so that another try goes on with the same one.
///
/// @param export     the deposit's
/// @param server     where the draft is
/// @param dataset    its persistent id; null while it is not known whether it was made
record DepositNote(String export, String server, @Nullable String dataset) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The file of the note on an archive.
    static Path file(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".dataverse.json");
    }

    /// The note on an archive; empty when there is none, or it is about another export or server.
    static Optional<DepositNote> read(Path archive, String export, String server) throws IOException {
        var file = file(archive);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var note = JSON.readValue(Files.readAllBytes(file), DepositNote.class);
        return Optional.ofNullable(note)
                .filter(of -> of.export().equals(export) && of.server().equals(server));
    }

    void write(Path archive) throws IOException {
        Files.write(file(archive), JSON.writeValueAsBytes(this));
    }
}
