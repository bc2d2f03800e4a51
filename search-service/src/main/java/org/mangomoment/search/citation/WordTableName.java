package org.mangomoment.search.citation;

import java.util.Optional;
import org.mangomoment.runtime.web.Messages;

/// What a table of words is called, within a sentence.
public final class WordTableName {
    private WordTableName() {}

    /// Of a citation; empty when it has no such table.
    public static Optional<String> of(Citation citation, Messages words) {
        return WordTableRequest.of(citation.head()).map(table -> of(table, words));
    }

    /// As `two words that follow each other`.
    public static String of(WordTableRequest table, Messages words) {
        var asked = table.asked();
        return switch (table.view()) {
            case LIST -> words.say("cite.words.list", asked.words().size());
            case GROUPS ->
                words.say(
                        "cite.words.groups",
                        table.search().query(),
                        words.say("facet." + asked.by().id()));
            case KEY -> {
                var language = words.value("language", asked.language());
                yield asked.against().isBlank()
                        ? words.say("cite.words.key.others", language)
                        : words.say("cite.words.key", language, asked.against());
            }
            case CONCORDANCE, NEAR, PAIRS, TRIPLES ->
                words.say("cite.words." + table.view().id());
        };
    }
}
