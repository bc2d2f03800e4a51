package org.mangomoment.ingest.consent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The options of a question of which several may be chosen, and which of them an answer chose. Immutable.
///
/// An answer is a list, each entry an option, or one text that is split at commas, semicolons, bars and line ends, and
/// at blanks when the tool does so. Only whole options count; one that holds a separator itself is found as a whole.
public final class Options {
    private static final Pattern SEPARATORS = Pattern.compile("[,;|\\r\\n\\u2028\\u2029]+");
    private static final Pattern SEPARATORS_AND_BLANKS = Pattern.compile("[,;|\\s\\p{Z}]+");
    private static final int LONGEST_TEXT = 10_000;

    private final Set<String> asked;
    private final Set<String> known;
    private final Pattern separators;
    private final int mostPieces;

    /// @param asked  options that a field of ours stands for
    /// @param others options of the same question that none stands for
    /// @param blanks whether the tool puts blanks between options, which then hold none
    public Options(Collection<String> asked, Collection<String> others, boolean blanks) {
        this.asked = asked.stream().map(NormalizedText::of).collect(Collectors.toUnmodifiableSet());
        var all = new HashSet<>(this.asked);
        others.stream().map(NormalizedText::of).forEach(all::add);
        this.known = Set.copyOf(all);
        this.separators = blanks ? SEPARATORS_AND_BLANKS : SEPARATORS;
        this.mostPieces =
                all.stream().mapToInt(option -> pieces(option).size()).max().orElse(1);
    }

    /// What an answer says of the options.
    ///
    /// @param chosen   options that were chosen, in the form of [NormalizedText]
    /// @param strange  true when something in it is none of the options
    /// @param reserved true when something beside what was asked takes back or narrows the answer
    public record Choice(Set<String> chosen, boolean strange, boolean reserved) {
        public Choice {
            chosen = Set.copyOf(chosen);
        }

        /// Whether an option was chosen; empty when the answer does not tell.
        public Optional<Boolean> of(String option) {
            if (chosen.contains(NormalizedText.of(option))) {
                return reserved ? Optional.empty() : Optional.of(true);
            }
            return strange || chosen.isEmpty() ? Optional.empty() : Optional.of(false);
        }

        /// True when a person should look at what the tool sends.
        public boolean unclear() {
            return strange || reserved;
        }
    }

    /// What one text chose.
    public Choice in(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return plain.length() > LONGEST_TEXT ? new Choice(Set.of(), true, true) : choice(read(plain, known));
    }

    /// What a list chose.
    public Choice in(Collection<String> entries) {
        return choice(entries.stream()
                .map(NormalizedText::of)
                .filter(entry -> !entry.isEmpty())
                .toList());
    }

    /// An option that is the same as others with a separator between, so that a text cannot be told apart.
    public Optional<String> ambiguous() {
        return known.stream()
                .filter(option -> {
                    var others = new HashSet<>(known);
                    others.remove(option);
                    return pieces(option).size() > 1 && others.containsAll(read(option, others));
                })
                .sorted()
                .findFirst();
    }

    private Choice choice(List<String> parts) {
        var chosen = new HashSet<String>();
        var strange = false;
        var reserved = false;
        for (var part : parts) {
            if (known.contains(part)) {
                chosen.add(part);
            } else {
                strange = true;
            }
            reserved |= !asked.contains(part) && Reservation.in(part);
        }
        return new Choice(chosen, strange, reserved);
    }

    /// The parts of a text: from left to right the longest run of pieces that is an option, or one piece that is none.
    private List<String> read(String text, Set<String> options) {
        var pieces = pieces(text);
        var parts = new ArrayList<String>();
        for (var first = 0; first < pieces.size(); ) {
            var last = Math.min(pieces.size(), first + mostPieces) - 1;
            while (last > first && !options.contains(run(text, pieces.get(first), pieces.get(last)))) {
                last--;
            }
            parts.add(run(text, pieces.get(first), pieces.get(last)));
            first = last + 1;
        }
        return parts;
    }

    private static String run(String text, Piece first, Piece last) {
        return NormalizedText.of(text.substring(first.start(), last.end()));
    }

    private record Piece(int start, int end) {}

    private List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var separator = separators.matcher(text);
        var start = 0;
        while (separator.find()) {
            add(pieces, text, start, separator.start());
            start = separator.end();
        }
        add(pieces, text, start, text.length());
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, int start, int end) {
        if (!NormalizedText.of(text.substring(start, end)).isEmpty()) {
            pieces.add(new Piece(start, end));
        }
    }
}
