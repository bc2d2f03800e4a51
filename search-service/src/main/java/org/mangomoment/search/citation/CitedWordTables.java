package org.mangomoment.search.citation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CitationHead;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.citation.CitedFigure.Change;
import org.mangomoment.search.citation.CitedWordTable.Shown;
import org.mangomoment.search.insight.Axis;
import org.mangomoment.search.insight.CrossCounter;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.vocabulary.ConcordanceRequest;
import org.mangomoment.search.vocabulary.GroupTable;
import org.mangomoment.search.vocabulary.KeynessRequest;
import org.mangomoment.search.vocabulary.Vocabulary;
import org.mangomoment.search.vocabulary.WordTables;

/// Tables of words that are cited: the stories are frozen as a citation, and what is shown of their words is
/// made from those that are left whenever somebody opens it. Thread-safe.
public final class CitedWordTables {
    /// Sees what every colleague sees, and has no private tag.
    private static final Reader EVERYBODY = new Reader("", Role.RESEARCHER);

    private final Citations citations;
    private final Vocabulary vocabulary;
    private final CrossCounter counter;
    private final InsightSettings settings;

    public CitedWordTables(Citations citations, Vocabulary vocabulary, CrossCounter counter, InsightSettings settings) {
        this.citations = citations;
        this.vocabulary = vocabulary;
        this.counter = counter;
        this.settings = settings;
    }

    /// Freezes a table as every colleague may see it; returns when that is durable.
    ///
    /// @param act by which the same request is known when it is sent again; null when it is not to be known
    /// @throws org.mangomoment.runtime.kafka.NotAcknowledged when Kafka does not acknowledge in time
    public Citing cite(WordTableRequest asked, Reader who, @Nullable String act) {
        var obstacle = obstacle(asked, who);
        if (obstacle.isPresent()) {
            return new Citing.Refused(obstacle.get());
        }
        var compared = new KeynessRequest(
                asked.search(), asked.asked().against(), asked.asked().language());
        var sides = asked.view() == CitedView.KEY ? List.of(compared.one(), compared.other()) : List.of(asked.frozen());
        var wanted =
                CitationId.of(act, who, asked.kept(0, "") + " " + asked.search().parameters());
        return citations.cite(sides, who, wanted, (head, id, frozen) -> {
            var shown = shown(asked, frozen.ids(), Set.copyOf(frozen.ids().subList(0, frozen.target())));
            var target = sides.size() > 1 ? frozen.target() : 0;
            head.setWords(asked.kept(target, WordsDigest.of(shown, id)));
            return shown.complete();
        });
    }

    private Optional<Citing.Reason> obstacle(WordTableRequest asked, Reader who) {
        if (!asked.asked().by().opensTo(EVERYBODY)) {
            return Optional.of(Citing.Reason.RESTRICTED_FIELD);
        }
        for (var words : asked.searched()) {
            var search = SearchRequest.everything().withQuery(words);
            if (AskedFields.namesSearches(search)) {
                return Optional.of(Citing.Reason.SAVED_SEARCH);
            }
            var obstacle = citations.obstacle(search, who);
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    /// The table of a citation as it is now; empty when it has none.
    public Optional<CitedWordTable> table(Citation citation, CitedNow now) {
        return WordTableRequest.of(citation.head()).map(asked -> table(citation, asked, now));
    }

    private CitedWordTable table(Citation citation, WordTableRequest asked, CitedNow now) {
        CitationHead head = citation.head();
        var target = Set.copyOf(citation.storyIds().subList(0, head.getWords().getTarget()));
        var shown = shown(asked, now.open(), target);
        var same = !shown.complete()
                || WordsDigest.of(shown, citation.id()).equals(head.getWords().getDigest());
        return new CitedWordTable(
                asked, citation.again().isPresent() ? shown : shown.unlinked(), Change.of(same, citation, now));
    }

    /// @param target of key words: stories of the one side
    private Shown shown(WordTableRequest asked, List<String> ids, Set<String> target) {
        var among = vocabulary.among(ids);
        var search = asked.again();
        return switch (asked.view()) {
            case CONCORDANCE ->
                new Shown.Lines(among.concordance(
                        new ConcordanceRequest(search, asked.order(), 0, ConcordanceRequest.MOST_EXPORTED), EVERYBODY));
            case LIST ->
                new Shown.Counted(WordTables.list(
                        asked.search(), among.counts(asked.asked().words(), search, EVERYBODY)));
            case NEAR -> new Shown.Counted(WordTables.near(among.collocates(search, EVERYBODY)));
            case PAIRS -> new Shown.Counted(WordTables.runs(among.runs(search, 2, EVERYBODY)));
            case TRIPLES -> new Shown.Counted(WordTables.runs(among.runs(search, 3, EVERYBODY)));
            case GROUPS -> groups(asked, ids);
            case KEY -> {
                var one = ids.stream().filter(target::contains).toList();
                var other = ids.stream().filter(id -> !target.contains(id)).toList();
                yield new Shown.Counted(WordTables.key(
                        vocabulary.keyWords(one, other, EVERYBODY),
                        asked.asked().language()));
            }
        };
    }

    private Shown groups(WordTableRequest asked, List<String> ids) {
        var by = new Axis.Values(asked.asked().by());
        var found = counter.cross(ids, asked.again(), by, by, EVERYBODY);
        var all = counter.cross(ids, SearchRequest.everything(), by, by, EVERYBODY);
        var groups = new GroupTable(
                found.sizes(),
                mostFirst(all.sizes()),
                new GroupTable.Total(found.stories(), all.stories()),
                found.complete() && all.complete());
        return new Shown.Counted(groups.answer(asked.search(), asked.asked().by(), settings.smallestCell()));
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        var ordered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> ordered.put(count.getKey(), count.getValue()));
        return ordered;
    }
}
