package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.refi.Selection.Coding;
import org.mangomoment.search.story.EvidenceSpans;
import org.mangomoment.search.story.StoryView;
import org.mangomoment.search.story.Verdicts;

/// A story's codings as selections of its text: what reviewers decided and its tags code the whole of it,
/// evidence codes the words that speak for a dimension.
record CodedStory(ReleasedStory released, SourceText text, Codes codes, Coders coders) {
    /// A reviewer's memo, or why a dispute was settled so.
    ///
    /// @param by GUID of the user
    record Note(String guid, String name, String by, String at, String text) {}

    StoryView story() {
        return released.story();
    }

    /// The whole story, with what people decided and its tags; without codings when there are none.
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
        released.tags().forEach(tag -> codings.add(tagging(codes.tag(tag))));
        return new Selection(
                guid("whole"),
                0,
                text.length(),
                codings,
                notes().stream().map(Note::guid).toList());
    }

    /// Words that speak for dimensions, in order of position: those that reviewers marked, and those of the
    /// dimensions that are suggested.
    List<Selection> evidence() {
        Map<Place, List<Coding>> places = new LinkedHashMap<>();
        for (var act : standing()) {
            add(places, EvidenceSpans.of(act, story()), coders.of(act));
        }
        var suggestions = story().suggestions();
        if (suggestions != null) {
            var suggested = story().suggestedDimensions();
            var spans = EvidenceSpans.suggested(story()).stream()
                    .filter(span -> suggested.contains(span.getDimension()))
                    .toList();
            add(places, spans, coders.model(suggestions.getModelId()));
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey().selection(this, entry.getValue()))
                .sorted(Comparator.comparingInt(Selection::start).thenComparingInt(Selection::end))
                .toList();
    }

    /// GUIDs of all codings that an export may have had from reviewers, also of decisions that count no more.
    Set<String> everExported() {
        var guids = new HashSet<String>();
        for (var act : story().acts()) {
            var coder = coders.of(act);
            var fitting = Verdicts.fitting(act).stream()
                    .map(dimension -> coding(act.getDecisionId(), codes.dimension(dimension), coder));
            var answer = Stream.ofNullable(act.getEligibility())
                    .map(said -> coding(act.getDecisionId(), Codes.eligibility(said.getVerdict()), coder));
            var marked = EvidenceSpans.of(act, story()).stream()
                    .map(span -> coding(
                            new Place(span.getStart(), span.getEnd()).name(),
                            codes.dimension(span.getDimension()),
                            coder));
            Stream.of(fitting, answer, marked)
                    .flatMap(codings -> codings)
                    .map(Coding::guid)
                    .forEach(guids::add);
        }
        return guids;
    }

    private void add(Map<Place, List<Coding>> places, List<EvidenceSpan> spans, String coder) {
        for (var span : spans) {
            if (EvidenceSpans.lies(span, story().text())) {
                var place = new Place(span.getStart(), span.getEnd());
                if (text.position(place.end()) > text.position(place.start())) {
                    places.computeIfAbsent(place, _ -> new ArrayList<>())
                            .add(coding(place.name(), codes.dimension(span.getDimension()), coder));
                }
            }
        }
    }

    /// What reviewers noted.
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        for (var act : standing()) {
            add(notes, act);
        }
        return notes;
    }

    private void add(List<Note> notes, Decision act) {
        var settling = act.getAdjudication();
        add(notes, act, "Memo", act.getMemo());
        add(notes, act, "Reason", settling == null ? null : settling.getReason());
    }

    /// GUIDs and words of all notes that an export may have had.
    Set<String> everNoted() {
        var notes = new ArrayList<Note>();
        for (var act : story().acts()) {
            add(notes, act);
        }
        return notes.stream()
                .flatMap(note -> Stream.of(note.guid(), note.text().strip()))
                .collect(Collectors.toSet());
    }

    private void add(List<Note> notes, Decision act, String what, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            notes.add(new Note(
                    guid(what, act.getDecisionId()),
                    what + " of " + act.getReviewer() + " on " + story().id(),
                    coders.of(act),
                    act.getAt().toString(),
                    said));
        }
    }

    private List<Decision> standing() {
        return story().acts().stream().filter(story().verdicts()::stands).toList();
    }

    /// That the story has a tag.
    ///
    /// @param code GUID of the tag's code
    Coding tagging(String code) {
        return coding("tag", code, coders.tags());
    }

    private Coding coding(String of, String code, String coder) {
        return new Coding(guid("coding", of, code, coder), code, coder);
    }

    private String guid(String... of) {
        return Guid.of("story/" + story().id() + "/" + story().version(), of);
    }

    /// Where evidence stands in the story, in UTF-16 code units: the same however lines end.
    private record Place(int start, int end) {
        String name() {
            return start + "-" + end;
        }

        Selection selection(CodedStory story, List<Coding> codings) {
            return new Selection(
                    story.guid("evidence", name()),
                    story.text().position(start),
                    story.text().position(end),
                    codings,
                    List.of());
        }
    }
}
