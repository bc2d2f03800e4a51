package org.mangomoment.schemas.codebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that are of one kind for a codebook, by the name of the kind: `food` is bread, soup and so on. A cue names one
/// as `<food>` and finds each of its words.
///
/// @param nl Dutch words by name
/// @param en English words by name
public record SemanticClasses(Map<String, List<String>> nl, Map<String, List<String>> en) {

    /// A codebook without any.
    public static final SemanticClasses NONE = new SemanticClasses(Map.of(), Map.of());

    public SemanticClasses {
        nl = Map.copyOf(nl);
        en = Map.copyOf(en);
    }

    /// What each word of a phrase stands for, in order: the words of a class, or the word itself.
    ///
    /// @param classes of the phrase's language
    /// @throws IllegalArgumentException when there is no class of that name
    public static List<Set<String>> wordsOf(String phrase, Map<String, List<String>> classes) {
        return List.of(phrase.split(" ")).stream()
                .map(word -> isClass(word) ? members(word, phrase, classes) : Set.of(word))
                .collect(Collectors.toList());
    }

    private static boolean isClass(String word) {
        return word.length() > 2 && word.startsWith("<") && word.endsWith(">");
    }

    private static Set<String> members(String word, String phrase, Map<String, List<String>> classes) {
        var members = classes.get(word.substring(1, word.length() - 1));
        if (members == null || members.isEmpty())
            throw new IllegalArgumentException("cue '" + phrase + "' names the class " + word
                    + ", known with words are "
                    + String.join(", ", classes.keySet().stream().sorted().toList()));
        return new LinkedHashSet<>(members);
    }
}
