package org.mangomoment.allinone.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.importing.ImportCounts.Problem;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.ingest.file.Entry;
import org.mangomoment.ingest.file.StoryFile;
import org.mangomoment.ingest.file.UnreadableFile;
import org.mangomoment.ingest.mapping.Mapping;

/// Brings files to a running instance, a few hundred stories at a time, in constant memory. Not thread-safe.
public final class StoryImport implements AutoCloseable {
    private static final int BATCH = 200;

    private final BatchDoor door;
    private final Consumer<ImportCounts> progress;
    private final ImportCounts tally = new ImportCounts();

    /// @param progress is given the tally after every batch
    public StoryImport(Running running, Consumer<ImportCounts> progress) {
        this.door = new BatchDoor(running);
        this.progress = progress;
    }

    /// Brings one file of the push form; a bad line is counted with its reason and the rest goes on.
    public void bring(Path file) throws IOException, InterruptedException {
        bring(file, null);
    }

    /// Brings one file; a bad line, or a file that cannot be read, is counted with its reason and the rest goes on.
    ///
    /// @param mapping turns what is in it into the push form; null when it is of it
    public void bring(Path file, @Nullable Mapping mapping) throws IOException, InterruptedException {
        var name = String.valueOf(file.getFileName());
        try {
            read(name, file, mapping);
        } catch (UnreadableFile unreadable) {
            tally.unread(name, String.valueOf(unreadable.getMessage()));
        } catch (UncheckedIOException failed) {
            if (!(failed.getCause() instanceof UnreadableFile unreadable)) {
                throw failed.getCause();
            }
            tally.unread(name, String.valueOf(unreadable.getMessage()));
        } catch (NoSuchFileException _) {
            tally.unread(name, "There is no such file.");
        } catch (AccessDeniedException _) {
            tally.unread(name, "The file may not be read; check its permissions.");
        }
        progress.accept(tally);
    }

    private void read(String name, Path file, @Nullable Mapping mapping) throws IOException, InterruptedException {
        List<Entry.Told> waiting = new ArrayList<>();
        try (var stories = StoryFile.open(file, mapping);
                var entries = stories.entries()) {
            tally.unused(name, stories.ignored());
            tally.noted(name, stories.notes());
            try {
                for (var entry : (Iterable<Entry>) entries::iterator) {
                    switch (entry) {
                        case Entry.Broken broken -> tally.refused(new Problem(name, broken.line(), broken.problem()));
                        case Entry.Told told -> waiting.add(told);
                    }
                    if (waiting.size() == BATCH) {
                        send(name, waiting);
                        waiting.clear();
                    }
                }
            } finally {
                // What was read before a file turned out to be unreadable is brought as well.
                if (!waiting.isEmpty()) {
                    send(name, waiting);
                }
            }
        }
    }

    /// What became of the lines so far.
    public ImportCounts tally() {
        return tally;
    }

    private void send(String file, List<Entry.Told> stories) throws IOException, InterruptedException {
        var results = door.send(stories.stream().map(Entry.Told::json).toList());
        for (var index = 0; index < results.size(); index++) {
            count(file, stories.get(index), results.get(index));
        }
        progress.accept(tally);
    }

    private void count(String file, Entry.Told told, JsonNode result) {
        var line = told.line();
        switch (result.path("status").asText()) {
            case "accepted" -> {
                tally.accepted();
                warned(told, result);
            }
            case "repeated" -> {
                tally.repeated();
                warned(told, result);
            }
            case "conflict" ->
                tally.refused(new Problem(file, line, "a story with the same id and another text is there already"));
            case "withdrawn" ->
                tally.refused(new Problem(file, line, "the story was withdrawn and is not taken again"));
            default -> tally.refused(new Problem(file, line, reasons(result)));
        }
    }

    private void warned(Entry.Told told, JsonNode result) {
        told.warnings().forEach(tally::warned);
        said(result.path("warnings")).forEach(tally::warned);
        result.path("ignored")
                .forEach(field -> tally.warned(field.asText() + " is not a known field and was left out"));
    }

    private static String reasons(JsonNode result) {
        return said(result.path("errors")).collect(Collectors.joining("; "));
    }

    private static Stream<String> said(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> (field.path("field").asText() + " "
                                + field.path("message").asText())
                        .strip());
    }

    @Override
    public void close() {
        door.close();
    }
}
