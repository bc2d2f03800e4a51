package org.mangomoment.search.synonym;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.search.words.StoryAnalyzers;

/// The synonyms that are known now: a steward's own file is read again when it changes, and while it cannot be read the
/// last ones stay. Nothing of them is in the index. Thread-safe.
public final class SynonymList {
    private static final long LARGEST = 1_000_000;

    private final StoryAnalyzers analyzers;
    private final List<SynonymGroup> care;
    private final @Nullable Path file;
    private Synonyms known;
    private @Nullable FileTime read;
    private String trouble = "";

    /// Reads them.
    ///
    /// @throws IllegalArgumentException when the file cannot be read
    public SynonymList(SynonymSettings settings, StoryAnalyzers analyzers) {
        this.analyzers = analyzers;
        this.care = settings.care() ? care() : List.of();
        this.file = settings.file();
        this.known = new Synonyms(care, analyzers);
        refresh();
        if (!trouble.isEmpty()) {
            throw new IllegalArgumentException("search.synonyms.file: " + trouble);
        }
    }

    /// The newest.
    synchronized Synonyms newest() {
        refresh();
        return known;
    }

    /// Whether the file can be read.
    public synchronized Health.Finding health() {
        refresh();
        return trouble.isEmpty()
                ? Health.Finding.up("read")
                : Health.Finding.warning("The last synonyms stay in use. " + trouble);
    }

    private void refresh() {
        if (file == null) {
            return;
        }
        try {
            var written = Files.getLastModifiedTime(file);
            if (!written.equals(read)) {
                read = written;
                known = new Synonyms(groups(file), analyzers);
                trouble = "";
            }
        } catch (IOException unreadable) {
            read = null;
            trouble = "The file of synonyms cannot be read ("
                    + unreadable.getClass().getSimpleName() + "); put it back, in UTF-8.";
        } catch (IllegalArgumentException wrong) {
            trouble = Objects.requireNonNullElse(wrong.getMessage(), "");
        }
    }

    private List<SynonymGroup> groups(Path from) throws IOException {
        if (Files.size(from) > LARGEST) {
            throw new IllegalArgumentException("The file of synonyms is larger than " + LARGEST + " bytes.");
        }
        var all = new ArrayList<>(care);
        all.addAll(SynonymFile.read(Files.readString(from)));
        return all;
    }

    /// Those that come with the product.
    static List<SynonymGroup> care() {
        return SynonymFile.read(resource());
    }

    private static String resource() {
        try (var list = Objects.requireNonNull(SynonymList.class.getResourceAsStream("care.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
