package org.mangomoment.search.library;

import java.util.List;
import java.util.Optional;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.search.library.Found.Mistake;

/// All that a search found, by ids alone.
///
/// @param ids        ids of the stories, in the order of the search
/// @param models     models whose suggestions they have, in alphabetical order
/// @param positions  up to where the log had been read, by topic and partition
/// @param understood the query as it was read, with what saved searches ask for in place of their names; empty
///                   for everything
/// @param again      the query that asks the same once more, without names of saved searches; empty when no query
///                   says that
/// @param mistakes   what was wrong with the query
/// @param complete   false when the time was over before everything had been looked at
public record ResultSet(
        List<String> ids,
        List<String> models,
        List<LogPosition> positions,
        String understood,
        Optional<String> again,
        List<Mistake> mistakes,
        boolean complete) {
    public ResultSet {
        ids = List.copyOf(ids);
        models = List.copyOf(models);
        positions = List.copyOf(positions);
        mistakes = List.copyOf(mistakes);
    }

    /// Of a query without mistakes, which is read again as it was understood.
    public ResultSet(
            List<String> ids, List<String> models, List<LogPosition> positions, String understood, boolean complete) {
        this(ids, models, positions, understood, Optional.of(understood), List.of(), complete);
    }
}
