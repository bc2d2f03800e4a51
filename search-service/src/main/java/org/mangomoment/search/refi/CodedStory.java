package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Evidence;
import org.mangomoment.search.refi.Selection.Coding;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// A story's codings as selections of its text: what reviewers decided codes the whole of it, evidence of what is
/// suggested codes the words that speak for it.
record CodedStory(StoryView story, SourceText text, Codes codes, Coders coders) {
    /// A reviewer's memo, or why a dispute was settled so.
    ///
    /// @param by GUID of the user
    record Note(String guid, String name, String by, String at, String text) {}

    /// The whole story, with what people decided; without codings when nobody did.
    Selection whole() {
        var codings = new ArrayList<Coding>();
        for (var act : standing()) {
            var coder = coders.of(act);
            Verdicts.fitting(act).stream()
                    .sorted()
                    .forEach(dimension -> codings.add(coding(act.getDecisionId(), codes.dimension(dimension), coder)));
            if (act.getEligibility() != null) {
                var answer = Codes.eligibility(act.getEligibility().getVerdict());
                codings.add(coding(act.getDecisionId(), answer, coder));
            }
        }
        return new Selection(
                guid("whole"),
                0,
                text.length(),
                codings,
                notes().stream().map(Note::guid).toList());
    }

    /// Evidence for the dimensions that are suggested, in order of position.
    List<Selection> evidence() {
        var suggestions = story.suggestions();
        if (suggestions == null || !story.evidenceFits()) {
            return List.of();
        }
        var coder = coders.model(suggestions.getModelId());
        Map<Place, List<Coding>> places = new LinkedHashMap<>();
        for (var dimension : suggestions.getDimensions()) {
            if (dimension.getSuggested()) {
                dimension.getEvidence().stream()
                        .filter(words -> words.getContribution() > 0)
                        .map(this::place)
                        .filter(place -> place.end() > place.start())
                        .distinct()
                        .forEach(place -> places.computeIfAbsent(place, _ -> new ArrayList<>())
                                .add(coding(place.name(), codes.dimension(dimension.getDimension()), coder)));
            }
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey().selection(this, entry.getValue()))
                .sorted(Comparator.comparingInt(Selection::start).thenComparingInt(Selection::end))
                .toList();
    }

    /// What reviewers noted.
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var act : standing()) {
            add(notes, act, "Memo", act.getMemo());
            add(
                    notes,
                    act,
                    "Reason",
                    act.getAdjudication() == null ? null : act.getAdjudication().getReason());
        }
        return notes;
    }

    private void add(List<Note> notes, Decision act, String what, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            notes.add(new Note(
                    guid(what, act.getDecisionId()),
                    what + " of " + act.getReviewer() + " on " + story.id(),
                    coders.of(act),
                    act.getAt().toString(),
                    said));
        }
    }

    private List<Decision> standing() {
        return story.acts().stream().filter(story.verdicts()::stands).toList();
    }

    private Coding coding(String of, String code, String coder) {
        return new Coding(guid("coding", of, code, coder), code, coder);
    }

    private Place place(Evidence words) {
        return new Place(text.position(words.getStart()), text.position(words.getEnd()));
    }

    private String guid(String... of) {
        return Guid.of("story/" + story.id() + "/" + story.version(), of);
    }

    /// Where evidence stands, in code points.
    private record Place(int start, int end) {
        String name() {
            return start + "-" + end;
        }

        Selection selection(CodedStory story, List<Coding> codings) {
            return new Selection(story.guid("evidence", name()), start, end, codings, List.of());
        }
    }
}
