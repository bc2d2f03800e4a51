package org.mangomoment.schemas.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.CodebookReason;
import org.mangomoment.schemas.CodebookSigns;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;

/// What differs between two versions of a codebook, in the order of the later one. Version numbers and times of
/// publishing are no difference.
public final class CodebookComparison {
    /// The subject of what differs in whether a story is a Mangomoment.
    public static final String ELIGIBILITY = "eligibility";

    private static final String WHOLE = "codebook";

    private final List<CodebookChange> changes = new ArrayList<>();

    private CodebookComparison() {}

    /// Every difference; empty when both say the same.
    public static List<CodebookChange> between(Codebook before, Codebook after) {
        var comparison = new CodebookComparison();
        comparison.dimensions(before, after);
        comparison.changes.addAll(FurtherCodebooks.changes(before, after));
        comparison.eligibility(before, after);
        if (!Objects.equals(before.getClasses(), after.getClasses())) {
            comparison.add(Kind.CLASSES, WHOLE, "");
        }
        after.getMappings().forEach(comparison::mapping);
        return List.copyOf(comparison.changes);
    }

    private void add(Kind kind, String subject, String detail) {
        changes.add(new CodebookChange(kind, subject, detail));
    }

    private void dimensions(Codebook before, Codebook after) {
        var old = byId(before.getDimensions(), CodebookDimension::getId);
        var fresh = byId(after.getDimensions(), CodebookDimension::getId);
        fresh.forEach((id, dimension) -> {
            var earlier = old.get(id);
            if (earlier == null) {
                add(Kind.DIMENSION_ADDED, id, "");
            } else {
                dimension(earlier, dimension);
            }
        });
        old.keySet().stream().filter(id -> !fresh.containsKey(id)).forEach(id -> add(Kind.DIMENSION_REMOVED, id, ""));
        if (!common(old, fresh).equals(common(fresh, old))) {
            add(Kind.DIMENSIONS_REORDERED, WHOLE, String.join(", ", fresh.keySet()));
        }
    }

    private void mapping(CodebookMapping mapping) {
        var into = mapping.getInto().isEmpty() ? "none" : String.join(", ", mapping.getInto());
        add(
                Kind.MAPPING,
                mapping.getDimension(),
                "count for " + into + (mapping.getLookAgain() ? "; to be looked at again" : ""));
    }

    private void dimension(CodebookDimension before, CodebookDimension after) {
        var id = after.getId();
        if (!Objects.equals(before.getLabel(), after.getLabel())) {
            add(Kind.LABEL, id, "");
        }
        if (!place(before).equals(place(after))) {
            add(Kind.PLACE, id, place(before) + " to " + place(after));
        }
        var parts = new ArrayList<String>();
        differs(before, after, CodebookDimension::getDefinition, "definition", parts);
        differs(before, after, CodebookDimension::getInclude, "include", parts);
        differs(before, after, CodebookDimension::getExclude, "exclude", parts);
        if (!parts.isEmpty()) {
            add(Kind.MEANING, id, String.join(", ", parts));
        }
        if (!Objects.equals(before.getExamples(), after.getExamples())
                || !Objects.equals(before.getCounterExamples(), after.getCounterExamples())) {
            add(Kind.EXAMPLES, id, "");
        }
        if (before.getPrior() != after.getPrior()) {
            add(Kind.PRIOR, id, before.getPrior() + " to " + after.getPrior());
        }
        cues(id, before.getCues(), after.getCues());
    }

    private static String place(CodebookDimension dimension) {
        var codebook = Objects.requireNonNullElse(dimension.getCodebook(), "the first");
        return dimension.getSection() == null ? codebook : codebook + "/" + dimension.getSection();
    }

    private static void differs(
            CodebookDimension before,
            CodebookDimension after,
            Function<CodebookDimension, Object> part,
            String name,
            List<String> parts) {
        if (!Objects.equals(part.apply(before), part.apply(after))) {
            parts.add(name);
        }
    }

    private void eligibility(Codebook before, Codebook after) {
        var one = before.getEligibility();
        var other = after.getEligibility();
        if (!Objects.equals(one.getDefinition(), other.getDefinition())
                || !Objects.equals(one.getCriteria(), other.getCriteria())) {
            add(Kind.MEANING, ELIGIBILITY, "definition or criteria");
        }
        if (one.getPrior() != other.getPrior()) {
            add(Kind.PRIOR, ELIGIBILITY, one.getPrior() + " to " + other.getPrior());
        }
        cues("moment", one.getMoment().getCues(), other.getMoment().getCues());
        cues("someone", orNone(one.getSomeone()), orNone(other.getSomeone()));
        var old = byId(one.getReasons(), CodebookReason::getId);
        var fresh = byId(other.getReasons(), CodebookReason::getId);
        fresh.forEach((id, reason) -> {
            var earlier = old.get(id);
            if (earlier == null) {
                add(Kind.REASON_ADDED, id, "");
            } else {
                reason(earlier, reason);
            }
        });
        old.keySet().stream().filter(id -> !fresh.containsKey(id)).forEach(id -> add(Kind.REASON_REMOVED, id, ""));
    }

    private void reason(CodebookReason before, CodebookReason after) {
        if (!Objects.equals(before.getLabel(), after.getLabel())) {
            add(Kind.LABEL, after.getId(), "");
        }
        if (before.getEvenWithMoment() != after.getEvenWithMoment()) {
            add(Kind.MEANING, after.getId(), "evenWithMoment");
        }
        cues(after.getId(), before.getCues(), after.getCues());
    }

    private static CodebookCues orNone(@Nullable CodebookSigns signs) {
        return signs == null ? new CodebookCues(List.of(), List.of()) : signs.getCues();
    }

    private void cues(String subject, CodebookCues before, CodebookCues after) {
        var old = Cues.of(before);
        var fresh = Cues.of(after);
        var told = new ArrayList<String>();
        count("Dutch", old.nl(), fresh.nl(), told);
        count("English", old.en(), fresh.en(), told);
        if (!told.isEmpty()) {
            add(Kind.CUES, subject, String.join("; ", told));
        }
    }

    private static void count(String language, List<Cue> before, List<Cue> after, List<String> told) {
        var old = weights(before);
        var fresh = weights(after);
        long more = fresh.keySet().stream()
                .filter(phrase -> !old.containsKey(phrase))
                .count();
        long fewer = old.keySet().stream()
                .filter(phrase -> !fresh.containsKey(phrase))
                .count();
        long reweighted = fresh.entrySet().stream()
                .filter(cue -> old.containsKey(cue.getKey()))
                .filter(cue -> !cue.getValue().equals(old.get(cue.getKey())))
                .count();
        if (more + fewer + reweighted > 0) {
            told.add(language + ": " + more + " more, " + fewer + " fewer, " + reweighted + " with another weight");
        }
    }

    private static Map<String, Double> weights(List<Cue> cues) {
        var weights = new LinkedHashMap<String, Double>();
        cues.forEach(cue -> weights.put(cue.phrase(), cue.weight()));
        return weights;
    }

    private static List<String> common(Map<String, ?> these, Map<String, ?> those) {
        return these.keySet().stream().filter(those::containsKey).toList();
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        var found = new LinkedHashMap<String, T>();
        entries.forEach(entry -> found.put(id.apply(entry), entry));
        return found;
    }
}
