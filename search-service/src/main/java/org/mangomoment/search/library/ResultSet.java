package org.mangomoment.search.library;

import java.util.List;
import org.mangomoment.schemas.LogPosition;

/// All that a search found, by ids alone.
///
/// @param ids        ids of the stories, in the order of the search
/// @param models     models whose suggestions they have, in alphabetical order
/// @param positions  up to where the log had been read, by topic and partition
/// @param understood the query as it was read, with what saved searches ask for in place of their names; empty
///                   for everything
/// @param complete   false when the time was over before everything had been looked at
public record ResultSet(
        List<String> ids, List<String> models, List<LogPosition> positions, String understood, boolean complete) {
    public ResultSet {
        ids = List.copyOf(ids);
        models = List.copyOf(models);
        positions = List.copyOf(positions);
    }
}
