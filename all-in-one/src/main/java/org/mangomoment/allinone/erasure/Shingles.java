package org.mangomoment.allinone.erasure;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The sequences that withdrawn stories are recognised by: every three words that stand together, and every name,
/// address and number as a whole. Those that other stories have too say nothing and are left out. In memory only; never
/// printed.
final class Shingles {
    private static final int WORDS = 3;
    private static final int SHORTEST_TEXT = 12;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Set<String> sequences = new LinkedHashSet<>();
    private int shared;

    void add(StoredText told) {
        told.texts().forEach(this::addText);
        told.names().stream().map(String::strip).filter(Shingles::usable).forEach(sequences::add);
    }

    private void addText(String text) {
        var words = WORD.matcher(text).results().toList();
        if (words.size() < WORDS && usable(text)) {
            sequences.add(text);
        }
        for (var first = 0; first + WORDS <= words.size(); first++) {
            var together = text.substring(
                    words.get(first).start(), words.get(first + WORDS - 1).end());
            if (together.length() >= SHORTEST_TEXT) {
                sequences.add(together);
            }
        }
    }

    private static boolean usable(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length >= ByteSearch.SHORTEST;
    }

    /// Leaves out what stands in values that are kept.
    void without(Iterable<byte[]> kept) {
        var owners = new IdentityHashMap<byte[], String>();
        sequences.forEach(sequence -> owners.put(sequence.getBytes(StandardCharsets.UTF_8), sequence));
        var search = new ByteSearch(owners.keySet());
        for (var value : kept) {
            search.all(value, hit -> {
                if (sequences.remove(owners.get(hit))) {
                    shared++;
                }
            });
        }
    }

    int count() {
        return sequences.size();
    }

    /// How many were left out.
    int countShared() {
        return shared;
    }

    /// Finds them in every encoding.
    ByteSearch search() {
        return new ByteSearch(sequences.stream()
                .flatMap(sequence -> ENCODINGS.stream().map(sequence::getBytes))
                .toList());
    }
}
