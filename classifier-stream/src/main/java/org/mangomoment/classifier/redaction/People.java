package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.words.Word;

/// Which names of one story are the same person: "Jan", "Peeters" and "JAN PEETERS" are when the story has one
/// "Jan Peeters". Numbers follow the order of appearance.
final class People {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "ten", "ter", "te", "von", "du", "la", "le", "di", "da", "el", "al",
            "bin", "ben", "vanden", "vander");

    private final Map<Finding, Integer> numbers = new HashMap<>();

    /// Numbers the names among the findings, which are in order of position; numbers that the text already uses are
    /// left free.
    People(String text, List<Finding> findings, Set<Integer> taken) {
        var names =
                findings.stream().filter(finding -> finding.kind() == Kind.NAME).toList();
        var longestFirst = new ArrayList<>(names);
        longestFirst.sort(
                (one, other) -> parts(text, other).size() - parts(text, one).size());
        var people = new ArrayList<Set<String>>();
        var personOf = new HashMap<Finding, Set<String>>();
        for (var name : longestFirst) {
            personOf.put(name, person(parts(text, name), people));
        }
        var byPerson = new HashMap<Set<String>, Integer>();
        for (var name : names) {
            var person = personOf.get(name);
            if (person != null) {
                numbers.put(name, byPerson.computeIfAbsent(person, _ -> nextFree(taken, byPerson.size())));
            }
        }
    }

    /// The person's number, from 1.
    int numberOf(Finding name) {
        return numbers.getOrDefault(name, 0);
    }

    private static int nextFree(Set<Integer> taken, int used) {
        int number = 1;
        for (int free = 0; taken.contains(number) || free++ < used; ) {
            number++;
        }
        return number;
    }

    private static Set<String> person(Set<String> parts, List<Set<String>> people) {
        for (var known : people) {
            if (!parts.isEmpty() && parts.stream().allMatch(part -> isOf(known, part))) {
                return known;
            }
        }
        people.add(parts);
        return parts;
    }

    /// Whether the word is one of the person's, also with the "s" of possession that Dutch writes without an
    /// apostrophe:
    /// "Wims hand". Two letters and an s are a name of its own ("An", "Ans").
    private static boolean isOf(Set<String> person, String part) {
        return person.contains(part)
                || (part.length() > 2 && person.contains(part + "s"))
                || (part.length() > 3 && part.endsWith("s") && person.contains(part.substring(0, part.length() - 1)));
    }

    private static Set<String> parts(String text, Finding name) {
        var parts = new HashSet<String>();
        for (var word : Word.split(text.substring(name.start(), name.end()))) {
            var part = word.text().toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
            if (!PARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }
}
