package org.mangomoment.search.page.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Lease;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionGroup;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.page.suggestion.Row;
import org.mangomoment.search.page.suggestion.Suggestion;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.StoryView;

/// One story in front of a reviewer, and the form to decide on it.
///
/// @param story      the story
/// @param duplicates stories that are probably the same one
/// @param selection  how the story reached the reviewer, as a word
/// @param suggestion what is proposed for it, or that it is covered
/// @param answers    what is filled in already
/// @param problems   keys of sentences on what must be mended before it is taken
/// @param flagged    whether the reader has flagged it
/// @param openWith   another reviewer who has it open; null for none
/// @param sending    where the form goes
public record ReviewForm(
        StoryView story,
        List<Twin> duplicates,
        String selection,
        Suggestion suggestion,
        Answers answers,
        List<String> problems,
        boolean flagged,
        @Nullable Lease openWith,
        Sending sending) {
    public ReviewForm {
        duplicates = List.copyOf(duplicates);
        problems = List.copyOf(problems);
    }

    /// Whether the reader settles what others disagree on.
    public boolean settles(Reader reader) {
        return story.review() == Review.DISPUTED && !RandomSample.decided(story, reader);
    }

    /// A row for every dimension: those of the first codebook and of earlier versions, then those of each
    /// section of another codebook. In each group those that are suggested come first; each row keeps its key,
    /// its place in the codebook.
    public List<RowGroup> groups(String language) {
        var rows = suggestion.rows().stream()
                .sorted(Comparator.comparing((Row row) -> !row.suggested()))
                .toList();
        var groups = new ArrayList<RowGroup>();
        groups.add(new RowGroup("", "", of(null, rows)));
        var above = "";
        for (var group : suggestion.codebook().groups()) {
            var codebook = group.codebook();
            if (codebook != null) {
                var title = codebook.id().equals(above) ? "" : group.title(language);
                groups.add(new RowGroup(title, group.label(language), of(group, rows)));
                above = codebook.id();
            }
        }
        return groups;
    }

    private static List<Row> of(@Nullable DimensionGroup group, List<Row> rows) {
        return rows.stream()
                .filter(row -> group == null
                        ? row.entry().codebook() == null
                        : group.has(row.entry().id()))
                .toList();
    }

    /// The words that speak for a dimension: those that are suggested, and those that the reviewer marked.
    public List<MarkedWords> marked(String dimension) {
        var suggested = suggestion.covered() ? List.<EvidenceSpan>of() : EvidenceSpans.suggested(story);
        var kept = Objects.requireNonNullElse(answers.evidence(), suggested);
        return Stream.concat(suggested.stream(), kept.stream())
                .filter(span -> span.getDimension().equals(dimension))
                .filter(span -> EvidenceSpans.lies(span, story.text()))
                .distinct()
                .sorted(Comparator.comparingInt(EvidenceSpan::getStart))
                .map(span -> new MarkedWords(
                        span, story.text().substring(span.getStart(), span.getEnd()), kept.contains(span)))
                .toList();
    }

    /// The model whose suggestion is on the page; empty when there is none to see.
    public String model() {
        var suggestions = suggestion.covered() ? null : story.suggestions();
        return suggestions == null ? "" : suggestions.getModelId();
    }

    /// Where the form goes, and how to move on from it.
    ///
    /// @param action     address that takes it
    /// @param here       address of this page
    /// @param next       address of the story after it; empty in training, where none is passed over
    /// @param decisionId under which it is taken, so that a form that is sent twice is one act
    public record Sending(String action, String here, String next, String decisionId) {
        /// Whether it is a story of a training round.
        public boolean training() {
            return next.isEmpty();
        }
    }

    /// What stands around the story.
    ///
    /// @param round    the list that is worked through, and what is passed over
    /// @param search   name of the saved search that is worked through; empty for another list
    /// @param progress of today and of the campaign
    /// @param recent   what can be undone, newest first
    /// @param codebook for labels
    public record Surroundings(
            ReviewSession round, String search, Progress progress, List<RecentDecision> recent, CodebookView codebook) {
        public Surroundings {
            recent = List.copyOf(recent);
        }
    }
}
