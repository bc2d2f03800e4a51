package org.mangomoment.search.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.story.StoryView;

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

    private record Measured(List<Coding> stories, List<String> subjects, GroupAgreement agreement) {
        boolean isOf(List<Coding> other, DimensionSets sets) {
            return stories.equals(other) && subjects.equals(sets.subjects());
        }
    }

    /// Agreement within each group of decisions, in their order.
    public List<GroupAgreement> all() {
        var coded = corpus.codedByMany();
        return Stream.of(CodingGroup.values()).map(group -> of(group, coded)).toList();
    }

    /// Agreement within a group of decisions.
    public GroupAgreement of(CodingGroup group) {
        return of(group, corpus.codedByMany());
    }

    /// How often reviewers had given the answer that settled a story: for stewards of everybody, for others of
    /// themselves.
    public List<AgainstAdjudication> againstAdjudication(Reader who) {
        return AgainstAdjudication.of(corpus.codedByMany(), new DimensionSets(codebooks.newest())).stream()
                .filter(row -> who.role() == Role.STEWARD || row.reviewer().equals(who.account()))
                .toList();
    }

    private synchronized GroupAgreement of(CodingGroup group, List<StoryView> coded) {
        var stories = group.of(coded);
        var sets = new DimensionSets(codebooks.newest());
        var before = measured.get(group);
        if (before != null && before.isOf(stories, sets)) {
            return before.agreement();
        }
        var agreement = GroupAgreement.of(group, stories, sets);
        measured.put(group, new Measured(stories, sets.subjects(), agreement));
        return agreement;
    }
}
