package org.mangomoment.search.methods;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.figure.GroupAgreement;
import org.mangomoment.search.figure.HonestFigures;
import org.mangomoment.search.figure.SuggestionEffects;
import org.mangomoment.search.model.ModelView;

/// How the stories were coded, as the log tells it.
///
/// @param at        when it was told
/// @param work      what people did
/// @param figures   shares of the corpus
/// @param agreement of blind decisions on the random sample
/// @param effects   of suggestions on reviewers
/// @param designs   every version of the sampling design, the oldest first
/// @param codebooks every version, the oldest first
/// @param models    every model, in the order of their ids
/// @param offsets   by topic and partition, as `stories-0`: up to where, exclusive, the log was read
public record Methods(
        Instant at,
        CodingWork work,
        HonestFigures figures,
        GroupAgreement agreement,
        SuggestionEffects effects,
        List<SamplingDesign> designs,
        List<CodebookVersion> codebooks,
        List<ModelView> models,
        Map<String, Long> offsets) {
    public Methods {
        designs = List.copyOf(designs);
        codebooks = List.copyOf(codebooks);
        models = List.copyOf(models);
        offsets = new TreeMap<>(offsets);
    }
}
