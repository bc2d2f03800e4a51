package org.mangomoment.allinone.product;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.kafka.common.record.internal.FileRecords;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.FSDirectory;

/// Hunts for words in every file below a folder, by code of its own: in the bytes in three encodings, in the records of
/// Kafka's segments, in the stored fields and terms of Lucene's segments. Capitals do not matter.
public final class ByteHunt {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final List<String> words;
    private final List<String> found = new ArrayList<>();

    private ByteHunt(List<String> words) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /// Every place where a word is, as `WORD in FILE`; the words are plain ASCII.
    public static List<String> in(Path folder, List<String> words) throws IOException {
        var hunt = new ByteHunt(words);
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (var file : files) {
            try {
                hunt.file(file);
            } catch (NoSuchFileException _) {
                // The product runs and drops files; after it has stopped none vanishes.
            }
        }
        return hunt.found;
    }

    private void file(Path file) throws IOException {
        bytes(Files.readAllBytes(file), file.toString());
        if (file.toString().matches(".*/[0-9]{20}\\.log")) {
            segment(file);
        }
        if (file.getFileName().toString().startsWith("segments_")) {
            index(Objects.requireNonNull(file.getParent()));
        }
    }

    private void bytes(byte[] bytes, String where) {
        if (isNothing(bytes)) {
            return;
        }
        for (var encoding : ENCODINGS) {
            text(new String(bytes, encoding), where);
        }
    }

    /// Kafka's offset indexes are mostly zeros.
    private static boolean isNothing(byte[] bytes) {
        for (var one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private void text(String text, String where) {
        var plain = text.toLowerCase(Locale.ROOT);
        words.stream().filter(plain::contains).forEach(word -> found.add(word + " in " + where));
    }

    private void segment(Path file) throws IOException {
        var segment = FileRecords.open(file.toFile(), false);
        try {
            for (var record : segment.records()) {
                var where = file + " offset " + record.offset();
                buffer(record.key(), where);
                buffer(record.value(), where);
                for (var header : record.headers()) {
                    bytes(header.value(), where);
                }
            }
        } finally {
            // Not close(), which cuts off what the broker has appended since this was opened.
            segment.closeHandlers();
        }
    }

    private void buffer(ByteBuffer buffer, String where) {
        if (buffer != null) {
            var bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            bytes(bytes, where);
        }
    }

    private void index(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                stored(leaf.reader(), folder.toString());
                terms(leaf.reader(), folder.toString());
            }
        }
    }

    private void stored(LeafReader leaf, String where) throws IOException {
        var fields = leaf.storedFields();
        for (var number = 0; number < leaf.maxDoc(); number++) {
            for (var field : fields.document(number)) {
                if (field.binaryValue() != null) {
                    var value = field.binaryValue();
                    bytes(Arrays.copyOfRange(value.bytes, value.offset, value.offset + value.length), where);
                } else {
                    text(field.stringValue(), where);
                }
            }
        }
    }

    private void terms(LeafReader leaf, String where) throws IOException {
        for (var info : leaf.getFieldInfos()) {
            var terms = leaf.terms(info.name);
            if (terms != null) {
                var all = terms.iterator();
                for (var term = all.next(); term != null; term = all.next()) {
                    text(new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8), where + " terms");
                }
            }
        }
    }
}
