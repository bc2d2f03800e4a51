package org.mangomoment.search.page.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookDraft;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;
import org.mangomoment.schemas.codebook.CodebookCheck;
import org.mangomoment.schemas.codebook.CodebookRemark;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.codebook.CodebookEditing;
import org.mangomoment.search.codebook.DimensionPlace;
import org.mangomoment.search.codebook.SubjectChange;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.model.ModelView;
import org.mangomoment.search.model.Models;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.tag.KnownTags;

/// What is shown of the draft of the next version. Thread-safe.
public final class DraftView {
    private final CodebookEditing editing;
    private final Models models;
    private final KnownTags tags;

    public DraftView(CodebookEditing editing, Models models, KnownTags tags) {
        this.editing = editing;
        this.models = models;
        this.tags = tags;
    }

    /// The name of a dimension in a language, or its id when it has none.
    public static String name(CodebookDimension dimension, String language) {
        var label = dimension.getLabel();
        return label == null ? dimension.getId() : in(label, language);
    }

    /// Words in a language; in English for every other than Dutch.
    public static String in(CodebookWording wording, String language) {
        return Wording.of(wording).in(language);
    }

    /// A remark in the words of the page.
    public static String words(CodebookRemark remark, Frame frame) {
        return frame.say(
                "codebook.remark." + remark.kind().id(),
                remark.subject(),
                remark.language().isEmpty()
                        ? frame.say("codebook.remark.both")
                        : frame.words().value("language", remark.language()),
                remark.kind() == CodebookRemark.Kind.NO_WORDING
                        ? frame.words().value("codebook.part", remark.what())
                        : remark.what(),
                remark.number());
    }

    /// A dimension of the draft.
    Optional<CodebookDimension> dimension(String id) {
        return codebook().stream()
                .flatMap(draft -> draft.getDimensions().stream())
                .filter(known -> known.getId().equals(id))
                .findFirst();
    }

    /// A further codebook of the draft.
    Optional<FurtherCodebook> further(String id) {
        return codebook().stream()
                .flatMap(draft -> draft.getBeside().stream())
                .filter(known -> known.getId().equals(id))
                .findFirst();
    }

    /// Whether neither the draft nor the version in force has dimensions of a further codebook.
    boolean isRemovable(FurtherCodebook further) {
        return beside().stream().anyMatch(row -> row.codebook().getId().equals(further.getId()) && row.removable());
    }

    private List<FurtherRow> beside() {
        var inForce = editing.published().inForce().orElse(null);
        return codebook().map(draft -> FurtherRow.all(draft, inForce)).orElseGet(List::of);
    }

    /// Where a dimension of the draft may be.
    List<PlaceOption> places() {
        return codebook().map(PlaceOption::all).orElseGet(List::of);
    }

    /// A place of the draft by its words; empty when it has no such place.
    Optional<DimensionPlace> place(String words) {
        return places().stream()
                .map(PlaceOption::place)
                .filter(place -> place.words().equals(words))
                .findFirst();
    }

    /// Dimensions of the version in force that the draft no longer has.
    List<CodebookDimension> removed() {
        return editing.published().inForce().stream()
                .flatMap(inForce -> inForce.getDimensions().stream())
                .filter(known -> dimension(known.getId()).isEmpty())
                .toList();
    }

    /// Dimensions of the version in force of which has to be said what becomes of decisions on them.
    List<MappingRow> mappings() {
        return editing.published().inForce().stream()
                .flatMap(inForce -> codebook().stream().flatMap(draft -> MappingRow.all(inForce, draft).stream()))
                .toList();
    }

    /// The team's tags that a dimension may come from.
    List<String> tags(Reader who) {
        return tags.shared(who);
    }

    /// Whether an id was ever given: an id is never used again for something else.
    boolean isTaken(String id) {
        var published = editing.published();
        return Stream.concat(
                        codebook().stream(),
                        published.history().stream().flatMap(known -> published.published(known.version()).stream()))
                .flatMap(version -> version.getDimensions().stream())
                .anyMatch(known -> known.getId().equals(id));
    }

    private Optional<Codebook> codebook() {
        return editing.draft().map(CodebookDraft::getCodebook);
    }

    /// The parameters of the template.
    ///
    /// @param problem the end of a sentence's key; empty for nothing
    Map<String, Object> content(@Nullable CodebookDraft draft, String problem) {
        var content = new HashMap<String, Object>();
        content.put("problem", problem);
        content.put("revision", editing.revision());
        content.put("inForce", editing.published().newest().version());
        content.put("model", models.active().map(ModelView::id).orElse(""));
        var codebook = draft == null ? null : draft.getCodebook();
        if (draft != null && codebook != null) {
            content.put("draft", draft);
            content.put("codebook", codebook);
            content.put("removed", removed());
            content.put("mappings", mappings());
            content.put("beside", beside());
            content.put("places", places());
            content.put(
                    "changes",
                    editing.published()
                            .inForce()
                            .map(inForce -> SubjectChange.between(inForce, codebook))
                            .orElseGet(List::of));
            check(codebook, content);
        }
        return content;
    }

    private static void check(Codebook codebook, Map<String, Object> content) {
        try {
            content.put("remarks", CodebookCheck.remarks(codebook));
        } catch (IllegalArgumentException unusable) {
            content.put("remarks", List.<CodebookRemark>of());
            content.put("unusable", String.valueOf(unusable.getMessage()));
        }
    }
}
