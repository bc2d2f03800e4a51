package org.mangomoment.search.api;

import java.util.List;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.sample.SamplingDesigns;

/// The random sample, as the API answers it.
///
/// @param designs  every version of the sampling design, the newest first
/// @param drawn    stories with consent for research that are in the sample
/// @param complete of these, those with all decisions that their design asks for
/// @param begun    of these, those with some
record SampleAnswer(List<Design> designs, long drawn, long complete, long begun) {
    /// One version.
    ///
    /// @param since it holds for stories received from then on
    /// @param by    who made it; `settings` for the first
    record Design(int version, String since, double share, int coders, boolean blind, String seed, String by) {
        static Design of(SamplingDesign design) {
            return new Design(
                    design.getVersion(),
                    design.getSince().toString(),
                    design.getShare(),
                    design.getCoders(),
                    design.getBlind(),
                    design.getSeed(),
                    design.getBy());
        }
    }

    static SampleAnswer of(SamplingDesigns designs, SampleProgress progress) {
        return new SampleAnswer(
                designs.versions().reversed().stream().map(Design::of).toList(),
                progress.drawn(),
                progress.complete(),
                progress.begun());
    }
}
