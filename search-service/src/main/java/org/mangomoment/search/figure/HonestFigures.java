package org.mangomoment.search.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.EligibilityAnswer;
import org.mangomoment.schemas.Suggestions;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.story.StoryView;

/// Figures on the whole corpus.
///
/// @param stories in the corpus
/// @param decided of these, those that somebody decided on
/// @param drawn   of these, those in the random sample
/// @param sampled of the sample, those that were decided on blind
/// @param figures eligibility first, then every dimension
public record HonestFigures(long stories, long decided, long drawn, long sampled, List<Figure> figures) {
    public HonestFigures {
        figures = List.copyOf(figures);
    }

    /// Estimates.
    ///
    /// @param sets whose dimensions are reported
    public static HonestFigures of(Corpus corpus, SamplingDesigns designs, DimensionSets sets) {
        var dimensions = sets.dimensions();
        var counts = corpus.count(designs, dimensions);
        var figures = Stream.concat(Stream.of(CorpusCounts.ELIGIBILITY), dimensions.stream())
                .map(subject -> figure(subject, counts, tallies(subject, counts, designs, sets)))
                .toList();
        var sampled = counts.sampled().stream()
                .filter(story -> !ReferenceAnswer.of(story).decisions().isEmpty())
                .count();
        return new HonestFigures(counts.stories(), counts.decided(), counts.drawn(), sampled, figures);
    }

    private static Figure figure(String subject, CorpusCounts counts, Map<Cell, Tally> tallies) {
        var strata = new ArrayList<Stratum>();
        long read = 0;
        long suggested = 0;
        for (var design : counts.designs().entrySet()) {
            var of = design.getValue();
            var fits = of.suggested().getOrDefault(subject, 0L);
            read += of.read();
            suggested += fits;
            strata.add(stratum(fits, tallies.get(new Cell(design.getKey(), Machine.SUGGESTS))));
            strata.add(stratum(of.read() - fits, tallies.get(new Cell(design.getKey(), Machine.DOES_NOT))));
            strata.add(stratum(of.stories() - of.read(), tallies.get(new Cell(design.getKey(), Machine.SILENT))));
        }
        var accepted = counts.accepted().getOrDefault(subject, 0L);
        return new Figure(
                subject,
                CorrectedShare.of(strata),
                strata.stream().mapToLong(Stratum::decided).sum(),
                read == 0 ? Double.NaN : (double) suggested / read,
                counts.decided() == 0 ? Double.NaN : (double) accepted / counts.decided());
    }

    /// What the classifier says of a subject of a story.
    private enum Machine {
        SUGGESTS,
        DOES_NOT,
        SILENT
    }

    private record Cell(int design, Machine machine) {}

    /// How many were decided and fit.
    private record Tally(long decided, double fitting) {
        static final Tally EMPTY = new Tally(0, 0);

        Tally with(double share) {
            return new Tally(decided + 1, fitting + share);
        }
    }

    private static Stratum stratum(long stories, @Nullable Tally tally) {
        return tally == null ? new Stratum(stories, 0, 0) : new Stratum(stories, tally.decided(), tally.fitting());
    }

    private static Map<Cell, Tally> tallies(
            String subject, CorpusCounts counts, SamplingDesigns designs, DimensionSets sets) {
        var tallies = new HashMap<Cell, Tally>();
        for (var story : counts.sampled()) {
            var cell = new Cell(designs.of(story).design(), machine(subject, story));
            ReferenceAnswer.of(story)
                    .on(subject, sets)
                    .ifPresent(share -> tallies.put(
                            cell, tallies.getOrDefault(cell, Tally.EMPTY).with(share)));
        }
        return tallies;
    }

    private static Machine machine(String subject, StoryView story) {
        var suggestions = story.suggestions();
        if (suggestions == null) {
            return Machine.SILENT;
        }
        return suggests(subject, story, suggestions) ? Machine.SUGGESTS : Machine.DOES_NOT;
    }

    private static boolean suggests(String subject, StoryView story, Suggestions suggestions) {
        return subject.equals(CorpusCounts.ELIGIBILITY)
                ? suggestions.getEligibility().getVerdict() == EligibilityAnswer.YES
                : story.suggestedDimensions().contains(subject);
    }
}
