package org.mangomoment.search.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Export;
import org.mangomoment.schemas.ExportManifest;

/// All exports of the log and which stories are in each. Stories have numbers here, and an export is a set of bits, so
/// that an export of 100,000 stories takes some 12 kB. Thread-safe.
final class ExportLedger {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<String, Known> exports = new LinkedHashMap<>();
    private final BitSet withdrawn = new BitSet();

    /// What is known of one export.
    private static final class Known {
        private final BitSet stories = new BitSet();
        private @Nullable ExportManifest manifest;
    }

    /// Takes in a part; the same part again changes nothing.
    synchronized void add(Export part) {
        var known = exports.computeIfAbsent(part.getExportId(), _ -> new Known());
        if (part.getManifest() != null) {
            known.manifest = part.getManifest();
        }
        part.getStories().forEach(story -> known.stories.set(number(story)));
    }

    /// Takes in a withdrawal.
    synchronized void withdrawn(String story) {
        withdrawn.set(number(story));
    }

    /// Exports whose manifest is wanted, newest first.
    synchronized List<KnownExport> all(Predicate<ExportManifest> wanted) {
        return list(known -> true, wanted);
    }

    /// Exports that a story is in, newest first.
    synchronized List<KnownExport> with(String story) {
        var number = numbers.get(story);
        return number == null ? List.of() : list(known -> known.stories.get(number), _ -> true);
    }

    /// One export.
    synchronized Optional<KnownExport> find(String id) {
        return Optional.ofNullable(exports.get(id)).flatMap(known -> known(id, known));
    }

    /// Ids of the stories of an export; empty when there is none.
    synchronized List<String> stories(String id) {
        return exports.containsKey(id) ? ids(exports.get(id).stories) : List.of();
    }

    /// Whether a story is in an export.
    synchronized boolean holds(String id, String story) {
        var known = exports.get(id);
        var number = numbers.get(story);
        return known != null && number != null && known.stories.get(number);
    }

    /// Ids of the stories of an export that were withdrawn since; empty when there is none.
    synchronized List<String> withdrawnOf(String id) {
        return exports.containsKey(id) ? ids(common(exports.get(id))) : List.of();
    }

    private List<KnownExport> list(Predicate<Known> holding, Predicate<ExportManifest> wanted) {
        return exports.entrySet().stream()
                .filter(entry -> holding.test(entry.getValue()))
                .flatMap(entry -> known(entry.getKey(), entry.getValue()).stream())
                .filter(export -> wanted.test(export.manifest()))
                .sorted(Comparator.comparing(
                                (KnownExport export) -> export.manifest().getAt())
                        .reversed()
                        .thenComparing(KnownExport::id))
                .toList();
    }

    /// Empty as long as only ids of it were read.
    private Optional<KnownExport> known(String id, Known known) {
        return Optional.ofNullable(known.manifest)
                .map(manifest -> new KnownExport(
                        id, manifest, known.stories.cardinality(), common(known).cardinality()));
    }

    private BitSet common(Known known) {
        var common = (BitSet) known.stories.clone();
        common.and(withdrawn);
        return common;
    }

    private List<String> ids(BitSet stories) {
        return stories.stream().mapToObj(ids::get).toList();
    }

    private int number(String story) {
        return numbers.computeIfAbsent(story, id -> {
            ids.add(id);
            return ids.size() - 1;
        });
    }
}
