package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.story.EvidenceSpans;

/// What was done with a project so far: makes a decision from what is on each story, and keeps count. Not
/// thread-safe.
final class ImportTally {
    private static final int MOST_SPANS = 200;

    private final ReadProject project;
    private final CodeAnswers answers;
    private final ImportedNotes notes;
    private final Set<ReadProject.Source> matched = new HashSet<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Set<ReadProject.Coding> placed = new HashSet<>();
    private final List<String> refused = new ArrayList<>();
    private int decided;
    private int repeated;
    private int codings;
    private int ours;

    ImportTally(ReadProject project, CodeAnswers answers) {
        this.project = project;
        this.answers = answers;
        this.notes = new ImportedNotes(project);
    }

    /// The decision that the codings and notes of a story amount to; null when none of them says anything.
    @Nullable
    DecisionRequest request(FoundStory story, Reader who) {
        matched.add(story.source());
        var exported = Exported.of(story.story());
        var dimensions = new TreeMap<String, String>();
        var spans = new ArrayList<EvidenceSpan>();
        String verdict = null;
        for (var one : story.codings()) {
            var coding = one.coding();
            placed.add(coding);
            if (exported.has(coding, story.source(), project)) {
                ours++;
                continue;
            }
            var dimension = answers.dimension(coding.code());
            var answer = answers.verdict(coding.code());
            if (dimension.isPresent()) {
                dimensions.put(dimension.get(), "accept");
                if (one.end() - one.start() < story.story().text().length() && one.start() < one.end()) {
                    spans.add(new EvidenceSpan(dimension.get(), one.start(), one.end()));
                }
            } else if (answer.isPresent()) {
                verdict = answer.get();
            } else {
                unknown.add(answers.name(coding.code()));
                continue;
            }
            codings++;
        }
        var memo = notes.memo(story, exported);
        if (dimensions.isEmpty() && verdict == null && memo == null) {
            return null;
        }
        var evidence = EvidenceSpans.joined(spans).stream().limit(MOST_SPANS).toList();
        return decision(story, who, verdict, dimensions, evidence, memo);
    }

    private static DecisionRequest decision(
            FoundStory story,
            Reader who,
            @Nullable String verdict,
            Map<String, String> dimensions,
            List<EvidenceSpan> evidence,
            @Nullable String memo) {
        var version = story.story().version();
        var said = new ArrayList<>(List.of(
                who.account(),
                story.story().id(),
                Long.toString(version),
                String.valueOf(verdict),
                dimensions.toString(),
                evidence.toString()));
        if (memo != null) {
            said.add(memo);
        }
        var id = Guid.of("imported", said.toArray(String[]::new));
        return DecisionRequest.decide(id, version, verdict, null, dimensions, memo)
                .withEvidence(evidence);
    }

    void count(FoundStory story, Outcome outcome) {
        switch (outcome) {
            case Outcome.Taken _ -> decided++;
            case Outcome.Repeated _ -> repeated++;
            case Outcome.Stale _, Outcome.Invalid _, Outcome.NoStory _ ->
                refused.add(story.story().id());
        }
    }

    ImportReport report() {
        var unmatched = project.sources().stream()
                .filter(source -> !matched.contains(source))
                .map(source -> source.name() + (source.text().isEmpty() ? " (its text is not in the file)" : ""))
                .toList();
        var unplaced = matched.stream()
                .flatMap(source -> source.codings().stream())
                .filter(coding -> !placed.contains(coding))
                .count();
        return new ImportReport(
                decided,
                repeated,
                codings,
                ours,
                notes.taken(),
                unmatched,
                List.copyOf(unknown),
                (int) unplaced,
                notes.unmatched(),
                notes.shortened(),
                refused);
    }
}
