package org.mangomoment.search.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.TreeSet;

/// Asks judged queries of an index of judged stories.
public final class SearchEvaluation {
    private SearchEvaluation() {}

    /// @param stories JSON lines with `key`, `language` and `text`
    /// @param queries JSON lines with `query`, `language`, `must` and `may`
    /// @throws IOException when a file cannot be read, or a query names a story that is not there
    public static SearchReport run(Path stories, Path queries, SearchWay way) throws IOException {
        var shelved = JudgedFiles.stories(stories);
        var asked = JudgedFiles.queries(queries);
        var languages = new HashMap<String, String>();
        shelved.forEach(story -> languages.put(story.key(), story.language()));
        for (var query : asked) {
            refuseUnknown(query, languages.keySet());
        }
        var answers = new ArrayList<QueryAnswer>();
        try (var corpus = new JudgedCorpus(shelved, way)) {
            for (var query : asked) {
                var found = new LinkedHashSet<>(corpus.find(query.query()));
                found.removeIf(key -> !query.isJudged(key, languages.getOrDefault(key, "")));
                answers.add(QueryAnswer.of(query, found));
            }
        }
        return SearchReport.of(answers);
    }

    private static void refuseUnknown(JudgedQuery query, Collection<String> known) throws IOException {
        var unknown = new TreeSet<>(query.must());
        unknown.addAll(query.may());
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new IOException("A query names stories that the file of stories does not hold: " + unknown);
        }
    }
}
