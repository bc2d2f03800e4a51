package org.mangomoment.search.page.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.DimensionSuggestion;
import org.mangomoment.schemas.EligibilitySuggestion;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.page.passage.Evidence;
import org.mangomoment.search.page.passage.Passage;
import org.mangomoment.search.story.StoryView;

/// What the classifier proposes for a story, beside the codebook. Immutable.
///
/// @param story   the story
/// @param covered whether the reader must not see it yet
public record Suggestion(StoryView story, CodebookView codebook, boolean covered) {
    private static final int WORDS = 4;

    /// Name of the eligibility in [Evidence#about].
    public static final String ELIGIBILITY = "eligibility";

    /// A row for every dimension of the codebook, and after them those that only the story knows.
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var entry : entries()) {
            rows.add(row(rows.size() + 1, entry));
        }
        return rows;
    }

    /// The proposed verdict; null when there is none or it is covered.
    public @Nullable EligibilitySuggestion eligibility() {
        var visible = visible();
        return visible == null ? null : visible.getEligibility();
    }

    /// The strongest words for or against eligibility.
    public List<String> eligibilityWords() {
        var eligibility = eligibility();
        return eligibility == null ? List.of() : words(eligibility.getEvidence());
    }

    /// The story's text with every evidence in it, unless that is covered or belongs to another version.
    public Passage passage() {
        return new Passage(story.text(), story.redactions(), List.of(), evidence());
    }

    private List<Evidence> evidence() {
        var visible = visible();
        if (visible == null || !story.evidenceFits()) {
            return List.of();
        }
        var dimensions = visible.getDimensions().stream()
                .flatMap(dimension -> dimension.getEvidence().stream()
                        .map(words -> new Evidence(dimension.getDimension(), words.getStart(), words.getEnd())));
        var eligibility = visible.getEligibility().getEvidence().stream()
                .map(words -> new Evidence(ELIGIBILITY, words.getStart(), words.getEnd()));
        return Stream.concat(dimensions, eligibility).toList();
    }

    private Row row(int key, DimensionEntry entry) {
        var said = said(entry.id());
        return new Row(
                key,
                entry,
                said.map(dimension -> new Bar(dimension.getScore(), dimension.getThreshold()))
                        .orElse(null),
                said.map(DimensionSuggestion::getSuggested).orElse(false),
                said.map(dimension -> words(dimension.getEvidence())).orElse(List.of()),
                covered ? null : story.standings().get(entry.id()));
    }

    private List<DimensionEntry> entries() {
        var foreign = story.standings().keySet().stream()
                .filter(id -> !covered && codebook.dimension(id).isEmpty())
                .map(id -> new DimensionEntry(id, new Wording(id, id), null, null, null));
        return Stream.concat(codebook.dimensions().stream(), foreign).toList();
    }

    private Optional<DimensionSuggestion> said(String dimension) {
        var visible = visible();
        return visible == null
                ? Optional.empty()
                : visible.getDimensions().stream()
                        .filter(said -> said.getDimension().equals(dimension))
                        .findFirst();
    }

    private List<String> words(List<org.mangomoment.schemas.Evidence> evidence) {
        if (!story.evidenceFits()) {
            return List.of();
        }
        var text = story.text();
        return evidence.stream()
                .sorted(Comparator.comparingDouble(words -> -Math.abs(words.getContribution())))
                .filter(words ->
                        0 <= words.getStart() && words.getStart() < words.getEnd() && words.getEnd() <= text.length())
                .map(words -> text.substring(words.getStart(), words.getEnd()))
                .distinct()
                .limit(WORDS)
                .toList();
    }

    private @Nullable Suggestions visible() {
        return covered ? null : story.suggestions();
    }
}
