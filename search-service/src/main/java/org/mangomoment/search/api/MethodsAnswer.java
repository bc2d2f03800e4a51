package org.mangomoment.search.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.methods.CodingWork;
import org.mangomoment.search.methods.Methods;
import org.mangomoment.search.model.ModelView;

/// How the stories were coded, as the API answers it. Shares, agreement and the influence of suggestions are
/// answered by routes of their own.
///
/// @param at        when it was told
/// @param stories   with consent for research
/// @param decided   of these, those that somebody decided on
/// @param drawn     of these, those in the random sample
/// @param sampled   of the sample, those that were decided on blind
/// @param designs   every version of the sampling design, the oldest first
/// @param codebooks every version, the oldest first
/// @param models    every model, in the order of their ids
/// @param offsets   by topic and partition: up to where, exclusive, the log was read
record MethodsAnswer(
        String at,
        long stories,
        long decided,
        long drawn,
        long sampled,
        Work work,
        List<Design> designs,
        List<CodebookSize> codebooks,
        List<ModelUse> models,
        Map<String, Long> offsets) {
    /// What people did.
    ///
    /// @param people       who decided, by their present role; `none` for those whose account is gone
    /// @param carried      besides these decisions, those that were carried over from a near-duplicate
    /// @param selections   decisions by how the story reached the reviewer
    /// @param adjudicated  stories that an adjudication settled
    /// @param unclear      of these, those on which the codebook was found to be unclear
    /// @param medianMillis from a story shown to its decision; null when no decision says it
    record Work(
            Map<String, Long> people,
            long decisions,
            long carried,
            long blind,
            Map<String, Long> selections,
            long marked,
            long memos,
            long adjudicated,
            long unclear,
            @Nullable Long medianMillis) {
        static Work of(CodingWork work) {
            var median = work.medianMillis();
            return new Work(
                    work.people(),
                    work.decisions(),
                    work.carried(),
                    work.blind(),
                    work.selections(),
                    work.marked(),
                    work.memos(),
                    work.adjudicated(),
                    work.unclear(),
                    median.isPresent() ? median.getAsLong() : null);
        }
    }

    /// A version of the sampling design.
    ///
    /// @param seed null for reviewers, who must not know beforehand what is drawn
    record Design(
            int version,
            String since,
            double share,
            int coders,
            boolean blind,
            @Nullable String seed) {
        static Design of(SamplingDesign design, boolean withSeed) {
            return new Design(
                    design.getVersion(),
                    design.getSince().toString(),
                    design.getShare(),
                    design.getCoders(),
                    design.getBlind(),
                    withSeed ? design.getSeed() : null);
        }
    }

    /// A version of the codebook.
    record CodebookSize(int version, String publishedAt, int dimensions, int reasons) {
        static CodebookSize of(CodebookVersion version) {
            return new CodebookSize(
                    version.version(), version.publishedAt().toString(), version.dimensions(), version.reasons());
        }
    }

    /// A model and how it was used.
    ///
    /// @param macroF1 null when it was not measured
    record ModelUse(
            String id,
            String state,
            int codebookVersion,
            int trainedOn,
            String at,
            @Nullable Double macroF1) {
        static ModelUse of(ModelView model) {
            var figures = model.figures();
            return new ModelUse(
                    model.id(),
                    Words.of(model.state()),
                    model.codebookVersion(),
                    model.trainedOn(),
                    model.at().toString(),
                    figures == null ? null : figures.macroF1());
        }
    }

    /// @param withSeeds whether the reader may know the seeds
    static MethodsAnswer of(Methods methods, boolean withSeeds) {
        var figures = methods.figures();
        return new MethodsAnswer(
                methods.at().toString(),
                figures.stories(),
                figures.decided(),
                figures.drawn(),
                figures.sampled(),
                Work.of(methods.work()),
                methods.designs().stream()
                        .map(design -> Design.of(design, withSeeds))
                        .toList(),
                methods.codebooks().stream().map(CodebookSize::of).toList(),
                methods.models().stream().map(ModelUse::of).toList(),
                methods.offsets());
    }
}
