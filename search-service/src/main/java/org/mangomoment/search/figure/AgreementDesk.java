package org.mangomoment.search.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.codebook.DimensionEntry;

/// How far reviewers agree now, for the codebook in use. What was measured is kept until a decision changes
/// it. Thread-safe.
public final class AgreementDesk {
    private final Corpus corpus;
    private final Codebooks codebooks;
    private final Map<CodingGroup, Measured> measured = new EnumMap<>(CodingGroup.class);

    public AgreementDesk(Corpus corpus, Codebooks codebooks) {
        this.corpus = corpus;
        this.codebooks = codebooks;
    }

    private record Measured(List<Coding> stories, List<String> dimensions, GroupAgreement agreement) {
        boolean isOf(List<Coding> other, List<String> codebook) {
            return stories.equals(other) && dimensions.equals(codebook);
        }
    }

    /// Agreement within a group of decisions.
    public synchronized GroupAgreement of(CodingGroup group) {
        var stories = group.of(corpus.codedByMany());
        var dimensions =
                codebooks.newest().dimensions().stream().map(DimensionEntry::id).toList();
        var before = measured.get(group);
        if (before != null && before.isOf(stories, dimensions)) {
            return before.agreement();
        }
        var agreement = GroupAgreement.of(group, stories, dimensions);
        measured.put(group, new Measured(stories, dimensions, agreement));
        return agreement;
    }
}
