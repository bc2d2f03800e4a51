package org.mangomoment.search.savedsearch;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mangomoment.schemas.SavedSearch;

/// Which searches have a name, whatever its capitals, alone or after their owner's: `OWNER/NAME`.
/// Thread-safe.
final class SearchNames {
    private final Map<String, Set<String>> byName = new ConcurrentHashMap<>();

    void add(SavedSearch saved) {
        add(typed(saved.getName()), saved.getSearchId());
        add(typed(ofOwner(saved)), saved.getSearchId());
    }

    private void add(String name, String searchId) {
        byName.compute(folded(name), (_, known) -> {
            var ids = known == null ? ConcurrentHashMap.<String>newKeySet() : known;
            ids.add(searchId);
            return ids;
        });
    }

    void remove(SavedSearch saved) {
        remove(typed(saved.getName()), saved.getSearchId());
        remove(typed(ofOwner(saved)), saved.getSearchId());
    }

    private void remove(String name, String searchId) {
        byName.computeIfPresent(folded(name), (_, ids) -> {
            ids.remove(searchId);
            return ids.isEmpty() ? null : ids;
        });
    }

    /// Ids of those that have a name as it is typed, alone or after their owner's.
    Set<String> ids(String typed) {
        return byName.getOrDefault(folded(typed), Set.of());
    }

    static boolean isName(SavedSearch saved, String typed) {
        return typed(saved.getName()).equalsIgnoreCase(typed);
    }

    private static String ofOwner(SavedSearch saved) {
        return saved.getOwner() + "/" + saved.getName();
    }

    /// Quotes in a name cannot be typed within quotes.
    private static String typed(String name) {
        return name.replaceAll("[\"\u201c\u201d\u201e]", "").strip();
    }

    /// The same for two names just when they are equal whatever their capitals.
    private static String folded(String name) {
        return name.chars()
                .map(letter -> Character.toLowerCase(Character.toUpperCase((char) letter)))
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining());
    }
}
