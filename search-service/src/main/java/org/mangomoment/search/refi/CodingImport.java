package org.mangomoment.search.refi;

import java.io.IOException;
import java.io.InputStream;
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
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.DecisionRequest;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.decision.Outcome;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.EvidenceSpans;

/// Takes in what was coded elsewhere: the codings of a project become decisions of one more coder, with their evidence.
/// Thread-safe.
public final class CodingImport {
    private static final String ELSEWHERE = " (coded elsewhere)";
    private static final int MOST_SPANS = 200;

    private final Walk corpus;
    private final Codebooks codebooks;
    private final Decisions decisions;

    public CodingImport(Walk corpus, Codebooks codebooks, Decisions decisions) {
        this.corpus = corpus;
        this.codebooks = codebooks;
        this.decisions = decisions;
    }

    /// Takes in a project. The same project again changes nothing.
    ///
    /// @param coder whose codings they are; no colleague's account can have the name under which they are kept
    /// @throws UnusableProject when it is no project, or too large
    public ImportReport take(InputStream project, String coder) throws IOException {
        var read = ProjectReader.read(project);
        var who = new Reader(coder + ELSEWHERE, Role.RESEARCHER);
        var tally = new Tally(read, new CodeAnswers(codebooks.newest(), read));
        for (var story : StoryFinding.in(read, corpus, who)) {
            tally.matched.add(story.source());
            var request = tally.request(story, who);
            if (request != null) {
                tally.count(story, decisions.decide(story.story().id(), request, who));
            }
        }
        return tally.report();
    }

    /// What was done so far.
    private static final class Tally {
        private final ReadProject project;
        private final CodeAnswers answers;
        private final Set<ReadProject.Source> matched = new HashSet<>();
        private final Set<String> unknown = new TreeSet<>();
        private final Set<ReadProject.Coding> placed = new HashSet<>();
        private final List<String> refused = new ArrayList<>();
        private int decided;
        private int repeated;
        private int codings;
        private int ours;

        Tally(ReadProject project, CodeAnswers answers) {
            this.project = project;
            this.answers = answers;
        }

        /// The decision that the codings of a story are; null when none of them says anything.
        @Nullable
        DecisionRequest request(FoundStory story, Reader who) {
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
            if (dimensions.isEmpty() && verdict == null) {
                return null;
            }
            var evidence =
                    EvidenceSpans.joined(spans).stream().limit(MOST_SPANS).toList();
            return decision(story, who, verdict, dimensions, evidence);
        }

        private static DecisionRequest decision(
                FoundStory story,
                Reader who,
                @Nullable String verdict,
                Map<String, String> dimensions,
                List<EvidenceSpan> evidence) {
            var version = story.story().version();
            var id = Guid.of(
                    "imported",
                    who.account(),
                    story.story().id(),
                    Long.toString(version),
                    String.valueOf(verdict),
                    dimensions.toString(),
                    evidence.toString());
            var plain = DecisionRequest.decide(id, version, verdict, null, dimensions, null);
            return new DecisionRequest(
                    plain.decisionId(),
                    plain.storyVersion(),
                    plain.act(),
                    null,
                    verdict,
                    null,
                    dimensions,
                    null,
                    false,
                    0,
                    null,
                    null,
                    evidence,
                    null,
                    null);
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
                    decided, repeated, codings, ours, unmatched, List.copyOf(unknown), (int) unplaced, refused);
        }
    }
}
