package org.mangomoment.search.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.schemas.LogPosition;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.alert.Alerts;
import org.mangomoment.search.alert.Watches;
import org.mangomoment.search.api.SavedSearchApi;
import org.mangomoment.search.citation.Citations;
import org.mangomoment.search.citation.CitedFigures;
import org.mangomoment.search.citation.CitedTables;
import org.mangomoment.search.citation.CitedWordTables;
import org.mangomoment.search.insight.InsightDesk;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.ResultSet;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.page.searches.SearchDesk;
import org.mangomoment.search.quote.Quotes;
import org.mangomoment.search.savedsearch.PastSearches;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.mangomoment.search.tag.KnownTags;

/// What is kept around searches, over stories in memory and a log that is read at once.
final class ShelfAround implements ResultSets {
    final Citations citations;
    final PastSearches past = new PastSearches(this::publish, Clock.systemUTC());
    final SavedSearches searches = new SavedSearches(this::publish, Clock.systemUTC(), new KnownTags());
    final Watches watches = new Watches(searches, this::publish, Clock.systemUTC());
    final Alerts alerts = new Alerts(this, watches);
    final Quotes quotes;
    private final ShelfLibrary stories;

    ShelfAround(ShelfLibrary stories) {
        this.stories = stories;
        this.quotes = new Quotes(stories, this::publish, Clock.systemUTC());
        this.citations = new Citations(this, () -> Shelf.CODEBOOK, this::publish, Clock.systemUTC(), new KnownTags());
    }

    /// Their pages.
    ///
    /// @param shown    keeps covered what the sample covers
    /// @param insights makes tables
    /// @param index    of the words of the stories
    List<Route> routes(DeskPages pages, Library shown, InsightDesk insights, ShelfIndex index) {
        var tables = new CitedTables(
                new CitedFigures(citations, insights),
                new CitedWordTables(citations, index, index, new InsightSettings(0)));
        return Route.all(List.of(
                pages.citations(citations, tables, shown, () -> Shelf.CODEBOOK),
                pages.quotes(quotes, shown),
                pages.searches(new SearchDesk(searches, watches, alerts, past, true), shown, () -> Shelf.CODEBOOK),
                new SavedSearchApi(searches, watches, () -> Shelf.CODEBOOK).routes()));
    }

    boolean publish(ProducerRecord<byte[], byte[]> record) {
        var read = new ConsumerRecord<>(record.topic(), 0, 0, record.key(), record.value());
        Map.<String, Consumer<ConsumerRecord<byte[], byte[]>>>of(
                        Topics.CITATIONS.name(), citations::apply,
                        Topics.QUOTES.name(), quotes::apply,
                        Topics.QUOTE_USES.name(), quotes::applyUses,
                        Topics.SAVED_SEARCHES.name(), searches::apply,
                        Topics.SEARCH_WATCHES.name(), watches::apply,
                        Topics.SEARCH_ALERTS.name(), alerts::apply,
                        Topics.SEARCH_HISTORIES.name(), past::apply)
                .getOrDefault(record.topic(), _ -> {})
                .accept(read);
        return true;
    }

    @Override
    public ResultSet whole(SearchRequest request, Reader who) {
        var ids = new ArrayList<String>();
        stories.search(new SearchRequest(request.query(), request.choices(), 0, 1_000, request.sort()), who)
                .hits()
                .forEach(hit -> ids.add(hit.story().id()));
        return new ResultSet(
                ids, List.of("cues-1"), List.of(new LogPosition("stories", 0, 12L)), request.query(), true);
    }

    @Override
    public List<String> arrived(SearchRequest request, Reader who, Instant since) {
        return whole(request, who).ids();
    }

    @Override
    public Presence presence(Collection<String> ids) {
        return new Presence(ids.stream().filter(stories.stories::containsKey).collect(Collectors.toSet()), Set.of());
    }
}
