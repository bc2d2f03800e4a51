package org.mangomoment.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Splits a Dutch compound noun into two words of the dictionary: `ziekenhuisbed` into `ziekenhuis` and `bed`. Words
/// whose parts say little of their meaning (`ziekenhuis`, `handdoek`) stand in `undivided-nl.txt`. May be shared.
public final class CompoundSplitter {
    private static final int SHORTEST_WORD = 8;
    private static final int SHORTEST_MODIFIER = 4;
    private static final int SHORTEST_HEAD = 3;

    /// What may stand between the parts or is missing at the end of the first: `afdeling-s-hoofd`, `kinder(en)bed`.
    private static final List<String> LOST = List.of("", "en", "e");

    private final DutchLexicon lexicon;
    private final Set<String> undivided;

    public CompoundSplitter(DutchLexicon lexicon) {
        this.lexicon = lexicon;
        this.undivided = undivided();
    }

    /// The lemmas of the two parts; empty when the lower-case word is no compound that we know. The longest first part
    /// wins.
    public List<String> parts(String word) {
        if (word.length() < SHORTEST_WORD || undivided.contains(word)) {
            return List.of();
        }
        for (var cut = word.length() - SHORTEST_HEAD; cut >= SHORTEST_MODIFIER; cut--) {
            var head = word.substring(cut);
            if (lexicon.isNoun(head)) {
                var modifier = modifier(word.substring(0, cut));
                if (modifier.isPresent()) {
                    return List.of(modifier.get(), noun(head));
                }
            }
        }
        return List.of();
    }

    private Optional<String> modifier(String text) {
        for (var lost : LOST) {
            if (lexicon.isNoun(text + lost)) {
                return Optional.of(noun(text + lost));
            }
        }
        var joined = text.endsWith("s") && text.length() > SHORTEST_MODIFIER;
        return joined && lexicon.isNoun(text.substring(0, text.length() - 1))
                ? Optional.of(noun(text.substring(0, text.length() - 1)))
                : Optional.empty();
    }

    private String noun(String word) {
        return lexicon.nounLemma(word).orElse(word);
    }

    private static Set<String> undivided() {
        try (var file = Objects.requireNonNull(CompoundSplitter.class.getResourceAsStream("undivided-nl.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
