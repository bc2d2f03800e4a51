package org.mangomoment.search.methods;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.story.StoryView;

/// What people did, in numbers and without their names. Decisions are those that count: of each reviewer and
/// story the newest that answers something and was not taken back.
///
/// @param people       who decided, by the id of their present role; `none` for those whose account is gone
/// @param decisions    how many
/// @param carried      besides these, those that were carried over from a near-duplicate
/// @param blind        of these, those made without the suggestion in sight
/// @param selections   of these, how many for each way in which the story reached the reviewer
/// @param marked       of these, those with words that speak for a dimension
/// @param memos        of these, those with a note
/// @param adjudicated  stories that an adjudication settled
/// @param unclear      of these, those on which the codebook was found to be unclear
/// @param medianMillis from a story shown to its decision, of those that say it; empty when none does
public record CodingWork(
        Map<String, Long> people,
        long decisions,
        long carried,
        long blind,
        Map<String, Long> selections,
        long marked,
        long memos,
        long adjudicated,
        long unclear,
        OptionalLong medianMillis) {
    private static final String NONE = "none";

    public CodingWork {
        people = Map.copyOf(people);
        selections = Map.copyOf(selections);
    }

    static CodingWork of(Corpus corpus, Function<String, Optional<Role>> roles) {
        var tally = new Tally();
        corpus.eachDecided(tally::add);
        return tally.result(roles);
    }

    /// How many people decided.
    public long coders() {
        return people.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Adds up story by story. Not thread-safe.
    private static final class Tally {
        private final Set<String> names = new HashSet<>();
        private final List<Decision> settled = new ArrayList<>();
        private final Map<String, Long> selections = new TreeMap<>();
        private final List<Long> millis = new ArrayList<>();
        private long decisions;
        private long carried;
        private long blind;
        private long marked;
        private long memos;

        void add(StoryView story) {
            var verdicts = story.verdicts();
            verdicts.independent().forEach(this::add);
            carried += verdicts.current().size() - verdicts.independent().size();
            if (verdicts.settled() != null) {
                settled.add(verdicts.settled());
            }
        }

        private void add(Decision decision) {
            decisions++;
            names.add(decision.getReviewer());
            selections.merge(Words.of(decision.getSelection()), 1L, Long::sum);
            blind += decision.getBlind() ? 1 : 0;
            memos += decision.getMemo() == null ? 0 : 1;
            marked += decision.getEvidence() == null || decision.getEvidence().isEmpty() ? 0 : 1;
            if (decision.getMillisTaken() > 0) {
                millis.add(decision.getMillisTaken());
            }
        }

        CodingWork result(Function<String, Optional<Role>> roles) {
            var people = new TreeMap<String, Long>();
            names.forEach(name -> people.merge(roles.apply(name).map(Role::id).orElse(NONE), 1L, Long::sum));
            var unclear = settled.stream()
                    .filter(decision -> decision.getAdjudication().getCodebookUnclear())
                    .count();
            return new CodingWork(
                    people, decisions, carried, blind, selections, marked, memos, settled.size(), unclear, median());
        }

        private OptionalLong median() {
            var ordered = millis.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(ordered);
            return ordered.length == 0 ? OptionalLong.empty() : OptionalLong.of(ordered[(ordered.length - 1) / 2]);
        }
    }
}
