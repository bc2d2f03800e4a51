package org.mangomoment.search.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookComparison;

/// What differs between two versions of a codebook for one subject, with the words themselves.
///
/// @param subject id of a dimension or a reason, or a name that [CodebookComparison] gives
/// @param kinds   what differs, at least one
/// @param texts   which words
public record SubjectChange(String subject, List<CodebookChange> kinds, List<TextChange> texts) {
    public SubjectChange {
        kinds = List.copyOf(kinds);
        texts = List.copyOf(texts);
    }

    /// Every subject that differs, in the order of [CodebookComparison]; empty when both versions say the same.
    public static List<SubjectChange> between(Codebook before, Codebook after) {
        var old = byId(before);
        var fresh = byId(after);
        var kinds = new LinkedHashMap<String, List<CodebookChange>>();
        CodebookComparison.between(before, after)
                .forEach(change -> kinds.computeIfAbsent(change.subject(), _ -> new ArrayList<>())
                        .add(change));
        var none = new CodebookSubject("", List.of());
        return kinds.entrySet().stream()
                .map(entry -> new SubjectChange(
                        entry.getKey(),
                        entry.getValue(),
                        texts(old.getOrDefault(entry.getKey(), none), fresh.getOrDefault(entry.getKey(), none))))
                .toList();
    }

    private static Map<String, CodebookSubject> byId(Codebook codebook) {
        return CodebookSubject.all(codebook).stream()
                .collect(Collectors.toMap(CodebookSubject::id, subject -> subject, (one, _) -> one));
    }

    private static List<TextChange> texts(CodebookSubject before, CodebookSubject after) {
        return Stream.concat(before.parts().stream(), after.parts().stream())
                .map(CodebookPart::name)
                .distinct()
                .flatMap(name -> Stream.of("nl", "en").map(language -> text(before, after, name, language)))
                .filter(text -> !text.before().isEmpty() || !text.after().isEmpty())
                .toList();
    }

    private static TextChange text(CodebookSubject before, CodebookSubject after, String name, String language) {
        var old = lines(before, name, language);
        var fresh = lines(after, name, language);
        return new TextChange(name, language, without(old, fresh), without(fresh, old));
    }

    private static Set<String> lines(CodebookSubject subject, String name, String language) {
        return subject.part(name)
                .map(part -> new LinkedHashSet<>(part.in(language)))
                .orElseGet(LinkedHashSet::new);
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(line -> !those.contains(line)).toList();
    }
}
