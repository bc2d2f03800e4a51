package org.mangomoment.search.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.lifecycle.Trace;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.SearchAlert;
import org.mangomoment.schemas.SearchWatch;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.TooComplex;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.savedsearch.SavedSearches;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds new stories for the searches that somebody watches: stories that came into the corpus since the first
/// of them began to. Every desk does it; a story that two of them find is one alert, because both have the
/// same key.
final class AlertFinder {
    private static final Logger LOG = LoggerFactory.getLogger(AlertFinder.class);

    private final SavedSearches searches;
    private final Watches watches;
    private final Alerts alerts;
    private final ResultSets results;
    private final Codebooks codebooks;
    private final Log log;
    private final Clock clock;

    AlertFinder(
            SavedSearches searches,
            Watches watches,
            Alerts alerts,
            ResultSets results,
            Codebooks codebooks,
            Log log,
            Clock clock) {
        this.searches = searches;
        this.watches = watches;
        this.alerts = alerts;
        this.results = results;
        this.codebooks = codebooks;
        this.log = log;
        this.clock = clock;
    }

    /// Looks once.
    void look() {
        var begun = watches.all().stream()
                .collect(Collectors.toMap(SearchWatch::getSearchId, SearchWatch::getSince, AlertFinder::earlier));
        for (var watched : begun.entrySet()) {
            searches.search(watched.getKey())
                    .filter(saved -> searches.faults(saved, codebooks.newest()).isEmpty())
                    .ifPresent(saved -> look(saved, watched.getValue()));
        }
    }

    private void look(SavedSearch saved, Instant since) {
        var owner = new Reader(saved.getOwner(), Role.RESEARCHER);
        arrived(SearchRequest.parse(saved.getSearch()), owner, since).stream()
                .filter(storyId -> !alerts.has(saved.getSearchId(), storyId))
                .map(storyId -> alert(storyId, saved.getSearchId()))
                .forEach(log::publish);
    }

    /// One search that asks for too much keeps nobody else's from being looked at.
    private List<String> arrived(SearchRequest request, Reader owner, Instant since) {
        try {
            return results.arrived(request, owner, since);
        } catch (TooComplex much) {
            LOG.warn("A saved search is left out of the alerts: {}", Trace.brief(much));
            return List.of();
        }
    }

    private ProducerRecord<byte[], byte[]> alert(String storyId, String searchId) {
        var alert = new SearchAlert(storyId, searchId, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return Topics.SEARCH_ALERTS.record(new StoryPart(storyId, searchId), alert);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
