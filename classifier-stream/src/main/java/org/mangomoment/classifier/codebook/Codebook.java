package org.mangomoment.classifier.codebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One version of the codebook: what a research team edits, as far as suggesting needs it.
/// Definitions and examples are for people; the classifier skips them.
///
/// @param version     1 and up
/// @param classes     kinds of words that cues may name; null where the codebook has none
/// @param dimensions  in the codebook's order, ids unique
/// @param eligibility how a moment is told from something else
public record Codebook(
        int version, @Nullable SemanticClasses classes, List<Dimension> dimensions, Eligibility eligibility) {

    private static final String BUNDLED = "/codebook/codebook-1.json";

    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Codebook.class);

    public Codebook {
        dimensions = List.copyOf(dimensions);
        if (version < 1) throw new IllegalArgumentException("codebook version is " + version + ", expected 1 or more");
        checkClasses(classes == null ? SemanticClasses.NONE : classes, lists(dimensions, eligibility));
        var seen = new HashSet<String>();
        for (var dimension : dimensions)
            if (!seen.add(dimension.id()))
                throw new IllegalArgumentException("codebook has dimension '" + dimension.id() + "' twice");
    }

    /// Kinds of words that cues may name; empty where the codebook has none.
    public SemanticClasses classesOrNone() {
        return classes == null ? SemanticClasses.NONE : classes;
    }

    private static void checkClasses(SemanticClasses classes, Stream<Cues> lists) {
        lists.forEach(cues -> {
            cues.nl().forEach(cue -> SemanticClasses.wordsOf(cue.phrase(), classes.nl()));
            cues.en().forEach(cue -> SemanticClasses.wordsOf(cue.phrase(), classes.en()));
        });
    }

    private static Stream<Cues> lists(List<Dimension> dimensions, Eligibility eligibility) {
        return Stream.of(
                        dimensions.stream().map(Dimension::cues),
                        eligibility.reasons().stream().map(Reason::cues),
                        Stream.of(eligibility.moment().cues()),
                        Stream.ofNullable(eligibility.someone()).map(Eligibility.Someone::cues))
                .flatMap(cues -> cues);
    }

    /// The newest codebook that comes with the program, for a start without a published one.
    public static Codebook bundled() {
        try (var file = Objects.requireNonNull(
                Codebook.class.getResourceAsStream(BUNDLED), "the codebook is not on the class path")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the codebook cannot be read from the class path", e);
        }
    }

    /// Reads a codebook file.
    ///
    /// @throws IllegalArgumentException when it is no codebook; the message says where
    public static Codebook parse(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a codebook: " + e.getOriginalMessage(), e);
        }
    }
}
