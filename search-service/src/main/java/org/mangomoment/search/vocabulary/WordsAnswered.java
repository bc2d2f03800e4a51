package org.mangomoment.search.vocabulary;

import org.mangomoment.search.table.Table;

/// The words of a result in a table.
///
/// @param stories  of the result; of the passages for [WordsView#EVIDENCE]
/// @param others   of the other side of a comparison; 0 when there is none
/// @param limit    counts of groups from 1 to below this are hidden, and others with them; 0 hides nothing
/// @param complete false when not all was looked at
public record WordsAnswered(Table table, long stories, long others, long limit, boolean complete) {
    /// A table that hides nothing.
    public WordsAnswered(Table table, long stories, long others, boolean complete) {
        this(table, stories, others, 0, complete);
    }
}
