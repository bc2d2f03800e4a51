package org.mangomoment.search.citation;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.search.insight.TellerGroups;
import org.mangomoment.search.library.SearchRequest;

/// A sentence that can be copied into a paper, in one language. Immutable.
public final class SuggestedCitation {
    private final Messages words;

    /// @param language one of [Messages#LANGUAGES]
    public SuggestedCitation(String language) {
        this.words = Messages.read("sentences", language);
    }

    /// The sentence.
    ///
    /// @param address where the citation's page is
    public String of(Citation citation, URI address) {
        var head = citation.head();
        return words.say(
                "cite.text",
                search(citation),
                citation.storyIds().size(),
                date(StudyCalendar.dayOf(head.getAt())),
                head.getModels().isEmpty() ? words.say("cite.no-model") : String.join(", ", head.getModels()),
                Integer.toString(head.getCodebookVersion()),
                citation.id(),
                address.toString());
    }

    /// The search in one line: the words as they were read, then each filter.
    private String search(Citation citation) {
        var parts = new ArrayList<String>();
        if (!citation.head().getUnderstood().isEmpty()) {
            parts.add(citation.head().getUnderstood());
        }
        for (var choice : SearchRequest.parse(citation.head().getSearch()).choices()) {
            parts.add(choice.facet().id() + (choice.excluded() ? " ≠ " : " = ") + choice.value());
        }
        var table = citation.head().getTable();
        if (table != null) {
            parts.add(words.say("cite.table", axis(table.getRows()), axis(table.getColumns())));
        }
        WordTableName.of(citation, words).ifPresent(parts::add);
        return parts.isEmpty() ? words.say("cite.everything") : String.join("; ", parts);
    }

    private String axis(String id) {
        return id.equals(TellerGroups.ID) ? words.say("insights.groups") : words.say("facet." + id);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.locale())
                .format(day);
    }
}
