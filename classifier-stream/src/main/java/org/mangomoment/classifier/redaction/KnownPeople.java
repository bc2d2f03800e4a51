package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mangomoment.classifier.budget.GivenUp;

/// The people met so far in one story, found again by a part of their names.
final class KnownPeople {
    private final List<Set<String>> people = new ArrayList<>();
    private final Map<String, List<Integer>> byPart = new HashMap<>();

    /// The first person whose name holds all these parts, or a new one.
    int numberOf(Set<String> parts) {
        GivenUp.check();
        return known(parts).orElseGet(() -> add(parts));
    }

    /// Looks only at people who share the part that the fewest share: a story may name thousands.
    private Optional<Integer> known(Set<String> parts) {
        return parts.stream()
                .min(Comparator.comparingInt(
                        part -> sharing(part).mapToInt(List::size).sum()))
                .flatMap(rarest -> sharing(rarest)
                        .flatMap(List::stream)
                        .filter(person -> parts.stream().allMatch(part -> isOf(people.get(person), part)))
                        .min(Comparator.naturalOrder()));
    }

    /// The people whose name holds a part, with and without an "s".
    private Stream<List<Integer>> sharing(String part) {
        var forms = part.endsWith("s")
                ? Stream.of(part, part + "s", part.substring(0, part.length() - 1))
                : Stream.of(part, part + "s");
        return forms.map(form -> byPart.getOrDefault(form, List.of()));
    }

    private int add(Set<String> parts) {
        int person = people.size();
        people.add(parts);
        parts.forEach(
                part -> byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(person));
        return person;
    }

    /// Whether the word is one of the person's, also with the "s" of possession that Dutch writes without an
    /// apostrophe: "Wims hand". Two letters and an s are a name of its own ("An", "Ans").
    private static boolean isOf(Set<String> person, String part) {
        return person.contains(part)
                || (part.length() > 2 && person.contains(part + "s"))
                || (part.length() > 3 && part.endsWith("s") && person.contains(part.substring(0, part.length() - 1)));
    }
}
