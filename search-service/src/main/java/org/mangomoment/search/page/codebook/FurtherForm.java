package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookSection;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.schemas.FurtherCodebook;

/// The fields in which the words of a further codebook are edited, as they were typed.
///
/// @param codebook whose words
/// @param fields   every field of the form by its name
public record FurtherForm(FurtherCodebook codebook, Map<String, String> fields) implements EditedWords {
    /// The part that is its title.
    public static final String TITLE = "label";

    /// The part that is told to stewards.
    public static final String NOTE = "note";

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2_000;

    public FurtherForm {
        fields = Map.copyOf(fields);
    }

    /// As a form was sent; what it lacks is empty.
    static FurtherForm sent(FurtherCodebook codebook, Context context) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : of(codebook).fields().keySet()) {
            fields.put(field, DimensionForm.typed(context, field));
        }
        return new FurtherForm(codebook, fields);
    }

    /// As a codebook is.
    static FurtherForm of(FurtherCodebook codebook) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, TITLE, codebook.getTitle());
        put(fields, NOTE, codebook.getNote());
        codebook.getSections().forEach(section -> put(fields, part(section), section.getLabel()));
        return new FurtherForm(codebook, fields);
    }

    private static void put(Map<String, String> fields, String part, @Nullable CodebookWording wording) {
        fields.put(part + "-nl", wording == null ? "" : wording.getNl());
        fields.put(part + "-en", wording == null ? "" : wording.getEn());
    }

    /// The part that is the label of a section.
    public static String part(CodebookSection section) {
        return "section-" + section.getId();
    }

    @Override
    public String in(String field) {
        return fields.getOrDefault(field, "");
    }

    @Override
    public boolean isWrong(String field) {
        return wrong().stream().anyMatch(one -> one.field().equals(field));
    }

    /// Everything that is wrong, in the order of the form; empty when it can be saved.
    public List<DimensionForm.Wrong> wrong() {
        var parts = new ArrayList<>(List.of(TITLE, NOTE));
        codebook.getSections().forEach(section -> parts.add(part(section)));
        var wrong = new ArrayList<DimensionForm.Wrong>();
        for (var part : parts) {
            for (var language : DimensionForm.LANGUAGES) {
                var field = part + "-" + language;
                if (!part.equals(NOTE) && in(field).isEmpty()) {
                    wrong.add(new DimensionForm.Wrong(field, "no-name", 0));
                } else if (in(field).length() > (part.equals(NOTE) ? LONGEST_NOTE : LONGEST_NAME)) {
                    wrong.add(new DimensionForm.Wrong(field, "too-long", 0));
                }
            }
        }
        return wrong;
    }

    /// The codebook with the words that were typed.
    FurtherCodebook typed() {
        var note = wording(NOTE);
        return FurtherCodebook.newBuilder(codebook)
                .setTitle(wording(TITLE))
                .setNote(note.getNl().isEmpty() && note.getEn().isEmpty() ? null : note)
                .setSections(codebook.getSections().stream()
                        .map(section -> new CodebookSection(section.getId(), wording(part(section))))
                        .toList())
                .build();
    }

    private CodebookWording wording(String part) {
        return new CodebookWording(in(part + "-nl"), in(part + "-en"));
    }
}
