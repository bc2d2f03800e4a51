package org.mangomoment.search.methods;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookVersion;
import org.mangomoment.search.figure.AgreementDesk;
import org.mangomoment.search.figure.CodingGroup;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.FigureDesk;
import org.mangomoment.search.model.ModelView;
import org.mangomoment.search.sample.SamplingDesigns;

/// Tells how the stories were coded. Thread-safe.
public final class MethodsDesk {
    private final FigureDesk figures;
    private final AgreementDesk agreement;
    private final Sources sources;
    private final Clock clock;

    /// What the log says besides figures.
    ///
    /// @param roles   of an account, by its name
    /// @param offsets up to where the log was read, by topic and partition
    public record Sources(
            Corpus corpus,
            Supplier<SamplingDesigns> designs,
            Supplier<List<CodebookVersion>> codebooks,
            Supplier<List<ModelView>> models,
            Function<String, Optional<Role>> roles,
            Supplier<Map<String, Long>> offsets) {}

    public MethodsDesk(FigureDesk figures, AgreementDesk agreement, Sources sources, Clock clock) {
        this.figures = figures;
        this.agreement = agreement;
        this.sources = sources;
        this.clock = clock;
    }

    /// As they are now. Reads every decided story. The offsets are taken first: what is told knows at least
    /// all that stands before them.
    public Methods methods() {
        var offsets = sources.offsets().get();
        return new Methods(
                clock.instant(),
                CodingWork.of(sources.corpus(), sources.roles()),
                figures.shares(),
                agreement.of(CodingGroup.SAMPLE),
                figures.effects(),
                sources.designs().get().versions(),
                sources.codebooks().get(),
                sources.models().get().stream()
                        .sorted(Comparator.comparing(ModelView::id))
                        .toList(),
                offsets);
    }
}
