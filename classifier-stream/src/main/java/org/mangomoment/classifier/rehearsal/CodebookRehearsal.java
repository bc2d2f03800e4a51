package org.mangomoment.classifier.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.classifier.suggestion.Proposal;
import org.mangomoment.classifier.suggestion.ProposalChange;
import org.mangomoment.classifier.suggestion.Suggester;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.DimensionAnswer;
import org.mangomoment.schemas.Story;
import org.mangomoment.schemas.codebook.CodebookChange;
import org.mangomoment.schemas.codebook.CodebookChange.Kind;
import org.mangomoment.schemas.codebook.CodebookComparison;

/// Tries a codebook on every story before it is published: what would be suggested instead, and whose
/// decisions would lose their dimension or have to be looked at again. Not thread-safe.
public final class CodebookRehearsal {
    private final List<CodebookChange> changes;
    private final Suggester then;
    private final Set<String> dropped;
    private final Set<String> reworded;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<StoryChange> stories = new ArrayList<>();
    private final Set<String> models = new TreeSet<>();
    private final int mostStories;
    private int tried;
    private int changed;
    private int otherDimensions;
    private int otherEligibility;

    /// @param changes     what differs between the codebook in use and the new one
    /// @param then        suggests by the new codebook
    /// @param mostStories how many of the stories for which something changes are told one by one; all are
    ///                    counted
    public CodebookRehearsal(List<CodebookChange> changes, Suggester then, int mostStories) {
        this.changes = List.copyOf(changes);
        this.then = then;
        this.mostStories = mostStories;
        this.dropped = subjects(Kind.DIMENSION_REMOVED);
        this.reworded = subjects(Kind.MEANING);
    }

    private Set<String> subjects(Kind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(CodebookChange::subject)
                .collect(Collectors.toSet());
    }

    /// Tries one story.
    ///
    /// @param now       what is suggested for it; null when nothing is yet
    /// @param decisions of each reviewer the newest that was not taken back
    void add(Story story, @Nullable SuggestedNow now, List<Decision> decisions) {
        var fresh = Proposal.of(then.suggest(story.getText(), story.getLanguage()));
        tried++;
        if (now != null) {
            models.add(now.model());
        }
        var change = new StoryChange(
                story.getStoryId(),
                new ProposalChange(now == null ? null : now.proposal(), fresh),
                fitting(decisions, dropped),
                answered(decisions, reworded));
        tally(change, decisions);
    }

    private void tally(StoryChange change, List<Decision> decisions) {
        otherDimensions += change.otherDimensions() ? 1 : 0;
        otherEligibility += change.otherEligibility() ? 1 : 0;
        if (change.isOne()) {
            changed++;
            if (stories.size() < mostStories) {
                stories.add(change);
            }
        }
        change.now().forEach(dimension -> of(dimension).now++);
        change.then().forEach(dimension -> of(dimension).then++);
        change.more().forEach(dimension -> of(dimension).more++);
        change.fewer().forEach(dimension -> of(dimension).fewer++);
        fitting(decisions, null).forEach(dimension -> of(dimension).decided++);
        change.lookAgain().forEach(dimension -> of(dimension).lookAgain++);
    }

    private Tally of(String dimension) {
        return tallies.computeIfAbsent(dimension, _ -> new Tally());
    }

    /// What was found in the stories that were added.
    public Rehearsed result() {
        var dimensions = new ArrayList<Rehearsed.Dimension>();
        tallies.forEach((id, tally) -> dimensions.add(new Rehearsed.Dimension(
                id,
                tally.now,
                tally.then,
                tally.more,
                tally.fewer,
                tally.decided,
                dropped.contains(id) ? tally.decided : 0,
                tally.lookAgain)));
        return new Rehearsed(
                changes,
                List.copyOf(models),
                then.modelId(),
                new Rehearsed.Counts(tried, otherDimensions, otherEligibility, changed),
                dimensions,
                stories);
    }

    /// @param only null for all
    private static Set<String> fitting(List<Decision> decisions, @Nullable Set<String> only) {
        return sorted(decisions.stream()
                .flatMap(decision -> decision.getDimensions().stream())
                .filter(answer ->
                        answer.getVerdict() == DimensionAnswer.ACCEPT || answer.getVerdict() == DimensionAnswer.ADD)
                .map(answer -> answer.getDimension())
                .filter(dimension -> only == null || only.contains(dimension)));
    }

    /// What a decision says something of, also that it does not fit.
    private static Set<String> answered(List<Decision> decisions, Set<String> only) {
        var dimensions = decisions.stream()
                .flatMap(decision -> decision.getDimensions().stream())
                .map(answer -> answer.getDimension());
        var eligibility = decisions.stream()
                .filter(decision -> decision.getEligibility() != null)
                .map(_ -> CodebookComparison.ELIGIBILITY);
        return sorted(Stream.concat(dimensions, eligibility).filter(only::contains));
    }

    private static Set<String> sorted(Stream<String> ids) {
        return ids.collect(Collectors.toCollection(TreeSet::new));
    }

    /// Counts of one dimension.
    private static final class Tally {
        private int now;
        private int then;
        private int more;
        private int fewer;
        private int decided;
        private int lookAgain;
    }
}
