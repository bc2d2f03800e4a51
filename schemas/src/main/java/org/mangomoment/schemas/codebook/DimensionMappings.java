package org.mangomoment.schemas.codebook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookMapping;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.DimensionVerdict;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.SuggestionShown;

/// What decisions that were made under earlier versions of the codebook count for under the newest one, as
/// its versions say of the dimensions before them (docs/codebook.md, "What becomes of decisions"). Immutable.
public final class DimensionMappings {
    /// No version says anything of earlier ones.
    public static final DimensionMappings NONE = new DimensionMappings(List.of());

    /// Of several answers that come together the first of these counts: what fits once, fits.
    private static final List<DimensionAnswer> STRONGEST =
            List.of(DimensionAnswer.ACCEPT, DimensionAnswer.ADD, DimensionAnswer.REJECT, DimensionAnswer.UNKNOWN);

    private final NavigableMap<Integer, Map<String, CodebookMapping>> steps = new TreeMap<>();
    private final NavigableMap<Instant, Integer> published = new TreeMap<>();
    private final int newest;
    private final String stamp;

    /// @param versions every version that was published
    public DimensionMappings(Collection<org.mangomoment.schemas.Codebook> versions) {
        var last = 0;
        for (var version : versions) {
            var step = new LinkedHashMap<String, CodebookMapping>();
            version.getMappings().forEach(mapping -> step.put(mapping.getDimension(), mapping));
            if (!step.isEmpty()) {
                steps.put(version.getVersion(), step);
            }
            published.merge(version.getPublishedAt(), version.getVersion(), Math::max);
            last = Math.max(last, version.getVersion());
        }
        this.newest = last;
        this.stamp = steps.entrySet().stream()
                .map(step -> step.getKey() + ":" + step.getValue().values())
                .collect(Collectors.joining(";"));
    }

    /// The newest version; 0 before the first was published.
    public int newest() {
        return newest;
    }

    /// The same text for the same mappings; empty for none.
    public String stamp() {
        return stamp;
    }

    /// The version under which a decision was made: the one whose questions were answered. Decisions that do
    /// not say it are taken to have been made under that of their suggestion, or else the newest when they
    /// were taken.
    public int versionOf(Decision decision) {
        if (decision.getCodebookVersion() > 0) {
            return decision.getCodebookVersion();
        }
        var shown = decision.getShown();
        if (shown != null) {
            return shown.getCodebookVersion();
        }
        var then = published.floorEntry(decision.getAt());
        return then == null ? 0 : then.getValue();
    }

    /// A suggestion may be older than the questions: it is made anew only some time after a version is
    /// published.
    private int suggestedUnder(Decision decision) {
        var shown = decision.getShown();
        return shown == null ? versionOf(decision) : shown.getCodebookVersion();
    }

    /// A decision as it counts now: the same object when nothing has become of its dimensions.
    public Decision counted(Decision decision) {
        var since = versionOf(decision);
        var suggestedSince = suggestedUnder(decision);
        if (steps.tailMap(Math.min(since, suggestedSince), false).isEmpty()) {
            return decision;
        }
        return Decision.newBuilder(decision)
                .setDimensions(answers(decision.getDimensions(), since))
                .setShown(shown(decision.getShown(), suggestedSince))
                .setEvidence(decision.getEvidence() == null ? null : spans(decision.getEvidence(), since))
                .setEvidenceShown(spans(decision.getEvidenceShown(), suggestedSince))
                .build();
    }

    /// Dimensions that a decision answered and that have to be looked at again, by the ids that they had then.
    public Set<String> lookAgain(Decision decision) {
        var since = versionOf(decision);
        var again = new TreeSet<String>();
        for (var verdict : decision.getDimensions()) {
            if (mustBeLookedAt(verdict.getDimension(), fits(verdict.getVerdict()), since)) {
                again.add(verdict.getDimension());
            }
        }
        return again;
    }

    /// Whether a decision was made under a version that asks for nothing to be looked at again any more.
    public boolean isUpToDate(Decision decision) {
        return steps.tailMap(versionOf(decision), false).values().stream()
                .flatMap(step -> step.values().stream())
                .noneMatch(CodebookMapping::getLookAgain);
    }

    private static boolean fits(DimensionAnswer answer) {
        return answer == DimensionAnswer.ACCEPT || answer == DimensionAnswer.ADD;
    }

    /// What does not fit a dimension does not fit its parts either; what it says of a changed meaning is open.
    private boolean mustBeLookedAt(String dimension, boolean fits, int since) {
        var id = dimension;
        for (var step : steps.tailMap(since, false).values()) {
            var mapping = step.get(id);
            if (mapping != null) {
                if (mapping.getLookAgain() && (fits || mapping.getInto().contains(id))) {
                    return true;
                }
                if (mapping.getInto().size() != 1) {
                    return false;
                }
                id = mapping.getInto().getFirst();
            }
        }
        return false;
    }

    /// What a dimension counts for now; empty for none.
    private Optional<String> now(String dimension, int since) {
        var id = dimension;
        for (var step : steps.tailMap(since, false).values()) {
            var mapping = step.get(id);
            if (mapping != null) {
                if (mapping.getInto().size() != 1) {
                    return Optional.empty();
                }
                id = mapping.getInto().getFirst();
            }
        }
        return Optional.of(id);
    }

    /// What a dimension of an earlier version is called now; empty when nothing, several dimensions or something of
    /// another meaning took its place, or when what was decided on it has to be looked at again.
    ///
    /// @param since the earlier version
    public Optional<String> successor(String dimension, int since) {
        var again = mustBeLookedAt(dimension, true, since);
        return again ? Optional.empty() : now(dimension, since);
    }

    private List<DimensionVerdict> answers(List<DimensionVerdict> answered, int since) {
        var answers = new LinkedHashMap<String, DimensionAnswer>();
        answered.forEach(verdict -> now(verdict.getDimension(), since)
                .ifPresent(id -> answers.merge(id, verdict.getVerdict(), DimensionMappings::stronger)));
        return answers.entrySet().stream()
                .map(answer -> new DimensionVerdict(answer.getKey(), answer.getValue()))
                .toList();
    }

    private static DimensionAnswer stronger(DimensionAnswer one, DimensionAnswer other) {
        return STRONGEST.indexOf(one) <= STRONGEST.indexOf(other) ? one : other;
    }

    private @Nullable SuggestionShown shown(@Nullable SuggestionShown shown, int since) {
        if (shown == null) {
            return null;
        }
        var suggested = new HashMap<String, Double>();
        shown.getSuggested()
                .forEach((dimension, score) ->
                        now(dimension, since).ifPresent(id -> suggested.merge(id, score, Math::max)));
        return SuggestionShown.newBuilder(shown).setSuggested(suggested).build();
    }

    private List<EvidenceSpan> spans(List<EvidenceSpan> spans, int since) {
        var moved = new ArrayList<EvidenceSpan>();
        spans.forEach(span -> now(span.getDimension(), since)
                .ifPresent(id -> moved.add(new EvidenceSpan(id, span.getStart(), span.getEnd()))));
        return moved;
    }
}
