package org.mangomoment.search.page.codebook;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodebookCues;
import org.mangomoment.schemas.CodebookDimension;
import org.mangomoment.schemas.CodebookSentences;
import org.mangomoment.schemas.CodebookWording;
import org.mangomoment.search.codebook.CueLines;

/// The fields in which a dimension is edited, as they were typed: texts, sentences one a line, cues as [CueLines].
///
/// @param fields every field of the form by its name
public record DimensionForm(Map<String, String> fields) implements EditedWords {
    /// Parts that are one text in each language.
    public static final List<String> TEXTS = List.of("label", "definition", "include", "exclude");

    /// Parts that are lines in each language.
    public static final List<String> LINES = List.of("examples", "counter-examples", "cues");

    /// Both languages of a codebook.
    public static final List<String> LANGUAGES = List.of("nl", "en");

    private static final String PRIOR = "prior";
    private static final int LONGEST = 30_000;

    public DimensionForm {
        fields = Map.copyOf(fields);
    }

    /// As a form was sent; what it lacks is empty.
    static DimensionForm sent(Context context) {
        var fields = new LinkedHashMap<String, String>();
        for (var language : LANGUAGES) {
            for (var part : TEXTS) {
                fields.put(part + "-" + language, typed(context, part + "-" + language));
            }
            for (var part : LINES) {
                fields.put(part + "-" + language, typed(context, part + "-" + language));
            }
        }
        fields.put(PRIOR, typed(context, PRIOR));
        return new DimensionForm(fields);
    }

    static String typed(Context context, String field) {
        return Optional.ofNullable(context.formParam(field))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }

    /// As a dimension is, with numbers as the reader writes them.
    static DimensionForm of(CodebookDimension dimension, Locale locale) {
        var fields = new LinkedHashMap<String, String>();
        text(fields, "label", dimension.getLabel());
        text(fields, "definition", dimension.getDefinition());
        text(fields, "include", dimension.getInclude());
        text(fields, "exclude", dimension.getExclude());
        lines(fields, "examples", dimension.getExamples());
        lines(fields, "counter-examples", dimension.getCounterExamples());
        fields.put("cues-nl", String.join("\n", CueLines.of(dimension.getCues().getNl(), locale)));
        fields.put("cues-en", String.join("\n", CueLines.of(dimension.getCues().getEn(), locale)));
        fields.put(PRIOR, CueLines.number(dimension.getPrior(), locale));
        return new DimensionForm(fields);
    }

    private static void text(Map<String, String> fields, String part, @Nullable CodebookWording wording) {
        fields.put(part + "-nl", wording == null ? "" : wording.getNl());
        fields.put(part + "-en", wording == null ? "" : wording.getEn());
    }

    private static void lines(Map<String, String> fields, String part, @Nullable CodebookSentences sentences) {
        fields.put(part + "-nl", sentences == null ? "" : String.join("\n", sentences.getNl()));
        fields.put(part + "-en", sentences == null ? "" : String.join("\n", sentences.getEn()));
    }

    @Override
    public String in(String field) {
        return fields.getOrDefault(field, "");
    }

    /// Something that keeps the form from being saved.
    ///
    /// @param field where
    /// @param why   the end of a sentence's key
    /// @param line  of the field, counted from 1; 0 where there is none
    public record Wrong(String field, String why, int line) {}

    /// Everything that is wrong, in the order of the form; empty when it can be saved.
    public List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        for (var language : LANGUAGES) {
            if (in("label-" + language).isEmpty()) {
                wrong.add(new Wrong("label-" + language, "no-name", 0));
            }
        }
        if (prior().isEmpty()) {
            wrong.add(new Wrong(PRIOR, PRIOR, 0));
        }
        for (var language : LANGUAGES) {
            CueLines.wrongLine(in("cues-" + language))
                    .ifPresent(line -> wrong.add(new Wrong("cues-" + language, "cue", line)));
        }
        fields.entrySet().stream()
                .filter(field -> field.getValue().length() > LONGEST)
                .forEach(field -> wrong.add(new Wrong(field.getKey(), "too-long", 0)));
        return wrong;
    }

    @Override
    public boolean isWrong(String field) {
        return wrong().stream().anyMatch(one -> one.field().equals(field));
    }

    /// The dimension that was typed.
    ///
    /// @throws IllegalStateException when something is wrong
    CodebookDimension dimension(String id) {
        return CodebookDimension.newBuilder()
                .setId(id)
                .setLabel(text("label"))
                .setDefinition(text("definition"))
                .setInclude(text("include"))
                .setExclude(text("exclude"))
                .setExamples(sentences("examples"))
                .setCounterExamples(sentences("counter-examples"))
                .setPrior(prior().orElseThrow(IllegalStateException::new))
                .setCues(new CodebookCues(CueLines.read(in("cues-nl")), CueLines.read(in("cues-en"))))
                .build();
    }

    private Optional<Double> prior() {
        return Optional.of(in(PRIOR).replace(',', '.'))
                .filter(text -> text.matches("0?[.][0-9]{1,6}"))
                .map(Double::parseDouble)
                .filter(share -> share > 0);
    }

    private @Nullable CodebookWording text(String part) {
        var nl = in(part + "-nl");
        var en = in(part + "-en");
        return nl.isEmpty() && en.isEmpty() ? null : new CodebookWording(nl, en);
    }

    private @Nullable CodebookSentences sentences(String part) {
        var nl = lines(part + "-nl");
        var en = lines(part + "-en");
        return nl.isEmpty() && en.isEmpty() ? null : new CodebookSentences(nl, en);
    }

    private List<String> lines(String field) {
        return in(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
