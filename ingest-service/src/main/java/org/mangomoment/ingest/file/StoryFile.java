package org.mangomoment.ingest.file;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.attachment.FileReading;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.MailSettings;
import org.mangomoment.ingest.mapping.Mapping;

/// A file of stories, read one at a time in constant memory: CSV with a header (separated by comma, semicolon
/// or tab), JSON lines, a JSON array or an object around one, UTF-8, UTF-16 or Windows-1252; or mails, one
/// (.eml) or many (.mbox). Not thread-safe.
public final class StoryFile implements AutoCloseable {
    private static final int LOOK_AHEAD = 1 << 16;

    private final Closeable text;
    private final StoryReader stories;
    private final @Nullable String encoding;

    private StoryFile(Closeable text, StoryReader stories, @Nullable String encoding) {
        this.encoding = encoding;
        this.text = text;
        this.stories = stories;
    }

    /// Opens a file; what it is follows from how it begins.
    ///
    /// @throws UnreadableFile when it is no text, or has no header with a `text` column
    public static StoryFile open(Path path) throws IOException {
        return open(path, null);
    }

    /// Opens a file of another form.
    ///
    /// @param mapping turns objects and rows into the push form; null when they are of it; mails need none
    /// @throws UnreadableFile when it is no text, or has no header
    public static StoryFile open(Path path, @Nullable Mapping mapping) throws IOException {
        var other = OtherFile.said(path);
        if (other.isPresent()) {
            throw new UnreadableFile(other.get());
        }
        if (isMail(path)) {
            var mails = new Mbox(Files.newInputStream(path));
            return new StoryFile(
                    mails, new Mails(new MailParser(MailSettings.standard(), new FileReading()), mails), null);
        }
        var encoding = Encoding.of(path);
        var text = encoding.open(path);
        try {
            return new StoryFile(text, reader(text, path, mapping), encoding.note());
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    /// What was found that one would not expect, and how it was read; in sentences.
    public List<String> notes() {
        return Stream.concat(Stream.ofNullable(encoding), stories.notes().stream())
                .toList();
    }

    /// Columns that nothing reads, each once; for JSON the service names them.
    public List<String> ignored() {
        return stories.ignored();
    }

    /// The entries that are left, once.
    ///
    /// @throws UncheckedIOException from the stream, with [UnreadableFile] inside when the rest is not readable
    public Stream<Entry> entries() {
        Iterator<Entry> each = new EntryIterator(stories);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(each, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static boolean isMail(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".eml") || name.endsWith(".mbox");
    }

    private static StoryReader reader(BufferedReader text, Path path, @Nullable Mapping mapping) throws IOException {
        var stories = reader(text, path, mapping == null ? null : mapping.begins());
        return mapping == null ? stories : new MappedStories(stories, mapping);
    }

    private static StoryReader reader(BufferedReader text, Path path, @Nullable Set<String> read) throws IOException {
        return switch (first(text)) {
            case '{' -> JsonObjects.begin(text) ? new JsonObjects(text) : new JsonLines(text);
            case '[' -> new JsonArray(text);
            case -1 -> new EmptyFile();
            default -> {
                if (path.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")) {
                    yield new JsonLines(text);
                }
                yield new CsvRecords(text, read);
            }
        };
    }

    /// The first character that is not blank, which stays to be read.
    private static int first(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int character;
        var looked = 0;
        do {
            character = text.read();
        } while (Character.isWhitespace(character) && ++looked < LOOK_AHEAD);
        text.reset();
        return character;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
