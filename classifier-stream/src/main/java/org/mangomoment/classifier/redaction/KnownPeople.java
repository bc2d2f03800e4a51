package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                .map(this::sharing)
                .min(Comparator.comparingInt(List::size))
                .flatMap(few -> few.stream()
                        .filter(person -> parts.stream().allMatch(part -> isOf(people.get(person), part)))
                        .min(Comparator.naturalOrder()));
    }

    private List<Integer> sharing(String part) {
        var sharing = new ArrayList<>(byPart.getOrDefault(part, List.of()));
        sharing.addAll(byPart.getOrDefault(part + "s", List.of()));
        if (part.endsWith("s")) {
            sharing.addAll(byPart.getOrDefault(part.substring(0, part.length() - 1), List.of()));
        }
        return sharing;
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
