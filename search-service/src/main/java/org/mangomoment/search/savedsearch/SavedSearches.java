package org.mangomoment.search.savedsearch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.SavedSearch;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.library.Found.Mistake;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.query.AskedFields;
import org.mangomoment.search.query.Meaning;
import org.mangomoment.search.query.QueryParser;
import org.mangomoment.search.tag.KnownTags;

/// The saved searches of the log. Private ones are for their owner alone, shared ones for every colleague.
/// Thread-safe.
public final class SavedSearches {
    private static final int LONGEST_NAME = 80;
    private static final int MOST = 200;
    private static final Reader EVERYBODY = new Reader("everybody", Role.RESEARCHER);

    private final Map<String, SavedSearch> byId = new ConcurrentHashMap<>();
    private final SearchNames names = new SearchNames();
    private final Log log;
    private final Clock clock;
    private final KnownTags tags;

    /// @param tags the private ones are for their owners alone
    public SavedSearches(Log log, Clock clock, KnownTags tags) {
        this.tags = tags;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.SAVED_SEARCHES.key(record);
        var saved = Topics.SAVED_SEARCHES.value(record);
        var before = saved == null ? byId.remove(id) : byId.put(id, saved);
        if (before != null) {
            names.remove(before);
        }
        if (saved != null) {
            names.add(saved);
        }
    }

    /// Keeps a search; returns when that is durable.
    public Saving save(String asked, boolean shared, SearchRequest request, Reader who) {
        var name = asked.strip();
        var own = byId.values().stream()
                .filter(saved -> saved.getOwner().equals(who.account()))
                .toList();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return new Saving.Refused(Saving.Reason.NAME);
        }
        if (own.stream().anyMatch(saved -> saved.getName().equalsIgnoreCase(name))) {
            return new Saving.Refused(Saving.Reason.NAME_TAKEN);
        }
        if (own.size() >= MOST) {
            return new Saving.Refused(Saving.Reason.TOO_MANY);
        }
        if (shared && AskedFields.closedTo(EVERYBODY, request)) {
            return new Saving.Refused(Saving.Reason.RESTRICTED_FIELD);
        }
        if (shared && tags.asksForPrivate(request, who)) {
            return new Saving.Refused(Saving.Reason.PRIVATE_TAG);
        }
        var wrong = corpora(name, shared, request, who);
        if (wrong.isPresent()) {
            return new Saving.Refused(wrong.get());
        }
        var search = SavedSearch.newBuilder()
                .setSearchId(UUID.randomUUID().toString())
                .setName(name)
                .setOwner(who.account())
                .setShared(shared)
                .setSearch(request.onPage(0).parameters())
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
        var _ = log.publish(Topics.SAVED_SEARCHES.record(search.getSearchId(), search));
        return new Saving.Saved(search);
    }

    /// Why a search cannot be kept as it asks for others.
    private Optional<Saving.Reason> corpora(String name, boolean shared, SearchRequest request, Reader who) {
        var parsed = QueryParser.parse(request.query()).expression();
        var own = new Corpora(Meaning.PLAIN, this, who);
        var _ = own.in(parsed, who.account());
        if (own.mistakes().stream().anyMatch(mistake -> leadsTo(name, mistake))) {
            return Optional.of(Saving.Reason.CORPUS_CYCLE);
        }
        // What only stewards see may be saved, and is marked.
        if (!own.mistakes().stream().allMatch(SavedSearches::isClosed)) {
            var many = own.mistakes().stream().anyMatch(mistake -> mistake.kind() == MistakeKind.TOO_MANY_CORPORA);
            return Optional.of(many ? Saving.Reason.TOO_MANY_CORPORA : Saving.Reason.NO_CORPUS);
        }
        var everybody = new Corpora(Meaning.PLAIN, this, EVERYBODY);
        var _ = everybody.in(parsed, who.account());
        return shared && !everybody.mistakes().isEmpty() ? Optional.of(Saving.Reason.PRIVATE_CORPUS) : Optional.empty();
    }

    private static boolean isClosed(Mistake mistake) {
        return mistake.kind() == MistakeKind.CLOSED_CORPUS;
    }

    private static boolean leadsTo(String name, Mistake mistake) {
        return mistake.kind() == MistakeKind.CORPUS_CYCLE
                || (mistake.kind() == MistakeKind.NO_CORPUS
                        && mistake.values().getFirst().toString().equalsIgnoreCase(name));
    }

    /// The searches that a name can mean for a reader: one of its owner's, else those that colleagues share;
    /// `OWNER/NAME` names one of a colleague.
    ///
    /// @param owner whose searches come first
    List<SavedSearch> named(String name, String owner, Reader who) {
        var visible =
                names.ids(name).stream().flatMap(id -> search(id, who).stream()).toList();
        var own = visible.stream()
                .filter(saved -> saved.getOwner().equals(owner) && SearchNames.isName(saved, name))
                .toList();
        return own.isEmpty() ? visible : own;
    }

    /// All that is wrong with a search now.
    public Set<SearchFault> faults(SavedSearch saved, CodebookView codebook) {
        var request = SearchRequest.parse(saved.getSearch());
        var corpora = new Corpora(Meaning.PLAIN, this, new Reader(saved.getOwner(), Role.RESEARCHER));
        var query = corpora.in(QueryParser.parse(request.query()).expression(), saved.getOwner());
        var faults = SearchFault.of(request, query, codebook);
        for (var mistake : corpora.mistakes()) {
            faults.add(isClosed(mistake) ? SearchFault.RESTRICTED_FIELD : SearchFault.MISSING_CORPUS);
        }
        return faults;
    }

    /// Whether there is such a search of this reader.
    public boolean isOwn(String id, Reader who) {
        return search(id)
                .filter(saved -> saved.getOwner().equals(who.account()))
                .isPresent();
    }

    /// Forgets a search of one's own, but not who watches it; returns when that is durable.
    ///
    /// @return false when there is no such search of this reader
    public boolean forget(String id, Reader who) {
        if (!isOwn(id, who)) {
            return false;
        }
        var _ = log.publish(Topics.SAVED_SEARCHES.record(id, null));
        return true;
    }

    /// Those that a reader may see, by name.
    public List<SavedSearch> visibleTo(Reader who) {
        return byId.values().stream()
                .filter(saved -> isVisible(saved, who))
                .sorted(Comparator.comparing(
                                (SavedSearch saved) -> saved.getName().toLowerCase(Locale.ROOT))
                        .thenComparing(SavedSearch::getSearchId))
                .toList();
    }

    /// The search with an id, when the reader may see it.
    public Optional<SavedSearch> search(String id, Reader who) {
        return search(id).filter(saved -> isVisible(saved, who));
    }

    /// The search with an id.
    public Optional<SavedSearch> search(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private static boolean isVisible(SavedSearch saved, Reader who) {
        return saved.getShared() || saved.getOwner().equals(who.account());
    }
}
