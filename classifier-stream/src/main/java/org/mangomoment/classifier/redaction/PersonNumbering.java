package org.mangomoment.classifier.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mangomoment.classifier.folding.FoldedText;
import org.mangomoment.classifier.identifier.Finding;
import org.mangomoment.classifier.identifier.Kind;
import org.mangomoment.classifier.words.Word;

/// Which names of one story are the same person: "Jan", "Peeters" and "JAN PEETERS" are when the story has one
/// "Jan Peeters". Numbers follow the order of appearance.
final class PersonNumbering {
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "den", "der", "het", "ten", "ter", "te", "von", "du", "la", "le", "di", "da", "el", "al",
            "bin", "ben", "vanden", "vander");

    private final Map<Finding, Integer> numbers = new HashMap<>();

    /// Numbers the names among the findings, which are in order of position; numbers that the text already uses are
    /// left free.
    PersonNumbering(String text, List<Finding> findings, Set<Integer> taken) {
        var names =
                findings.stream().filter(finding -> finding.kind() == Kind.NAME).toList();
        var longestFirst = new ArrayList<>(names);
        var partsOf = new HashMap<Finding, Set<String>>();
        names.forEach(name -> partsOf.put(name, parts(text, name)));
        longestFirst.sort(Comparator.comparingInt(
                name -> -partsOf.getOrDefault(name, Set.of()).size()));
        var people = new KnownPeople();
        var personOf = new HashMap<Finding, Integer>();
        for (var name : longestFirst) {
            personOf.put(name, people.numberOf(partsOf.getOrDefault(name, Set.of(""))));
        }
        var byPerson = new HashMap<Integer, Integer>();
        int last = 0;
        for (var name : names) {
            var person = personOf.get(name);
            if (!byPerson.containsKey(person)) {
                last = nextFree(taken, last);
                byPerson.put(person, last);
            }
            numbers.put(name, byPerson.getOrDefault(person, 0));
        }
    }

    /// The person's number, from 1.
    int numberOf(Finding name) {
        return numbers.getOrDefault(name, 0);
    }

    private static int nextFree(Set<Integer> taken, int last) {
        int number = last + 1;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }

    private static Set<String> parts(String text, Finding name) {
        var parts = new HashSet<String>();
        var read = FoldedText.of(text.substring(name.start(), name.end())).text();
        for (var word : Word.split(read)) {
            var part = word.text().toLowerCase(Locale.ROOT).replaceFirst("['’]s?$", "");
            if (!PARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Set.of("") : parts;
    }
}
