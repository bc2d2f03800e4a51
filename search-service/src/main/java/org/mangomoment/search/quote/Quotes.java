package org.mangomoment.search.quote;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Quote;
import org.mangomoment.schemas.QuoteUse;
import org.mangomoment.schemas.QuoteUseKind;
import org.mangomoment.schemas.QuoteUses;
import org.mangomoment.schemas.StoryPart;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.log.FormId;
import org.mangomoment.search.log.Log;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// The quotations of the log. Of a passage only its place is kept; its words are those that the story has when
/// somebody reads it. Thread-safe.
public final class Quotes {
    private static final int LONGEST_PASSAGE = 2_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_USE = 300;
    private static final int MOST_USES = 100;

    private final Map<String, Quote> quotes = new ConcurrentHashMap<>();
    private final Map<String, QuoteUses> uses = new ConcurrentHashMap<>();
    private final QuoteResolver resolver;
    private final Library library;
    private final Log log;
    private final Clock clock;

    public Quotes(Library library, Log log, Clock clock) {
        this.resolver = new QuoteResolver(library);
        this.library = library;
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record on a quotation.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.QUOTES.key(record).partId();
        var quote = Topics.QUOTES.value(record);
        if (quote == null) {
            quotes.remove(id);
        } else {
            quotes.put(id, quote);
        }
    }

    /// Takes in a record on where a quotation was used.
    public void applyUses(ConsumerRecord<byte[], byte[]> record) {
        var id = Topics.QUOTE_USES.key(record);
        var noted = Topics.QUOTE_USES.value(record);
        if (noted == null) {
            uses.remove(id);
        } else {
            uses.put(id, noted);
        }
    }

    /// Keeps a passage; returns when that is durable. The same passage, note and sharing of the same form are one
    /// quotation, however often they are sent.
    ///
    /// @param form    as [FormId] takes it
    /// @param version of the story that the reader saw
    /// @param asked   in the text as shown; widened to whole characters and whole placeholders
    public Keeping keep(
            String storyId, @Nullable String form, long version, Span asked, String note, boolean shared, Reader who) {
        var found = library.story(storyId, who);
        if (found.isEmpty()) {
            return new Keeping.NoStory();
        }
        var story = found.get();
        var id = FormId.of(
                form,
                who.account(),
                List.of(storyId, version + " " + asked.start() + " " + asked.end() + " " + shared, note.strip()));
        var known = quotes.get(id);
        if (known != null && uses.containsKey(id)) {
            return new Keeping.Kept(known);
        }
        var refused = refused(story, version, asked, note);
        if (refused.isPresent()) {
            return new Keeping.Refused(refused.get());
        }
        var quote = quote(id, story, asked, note, shared, who);
        // A quotation with no list of uses is not shown; a list of no quotation would be one that was taken back.
        var _ = log.publish(Topics.QUOTES.record(new StoryPart(storyId, id), quote));
        var _ = log.publish(
                Topics.QUOTE_USES.record(id, new QuoteUses(id, storyId, who.account(), quote.getAt(), List.of())));
        return new Keeping.Kept(quote);
    }

    /// Why a passage cannot be kept.
    private static Optional<Keeping.Reason> refused(StoryView story, long version, Span asked, String note) {
        if (story.quarantined() || !story.consented(ConsentPurpose.QUOTES)) {
            return Optional.of(Keeping.Reason.CONSENT);
        }
        if (story.version() != version) {
            return Optional.of(Keeping.Reason.STALE);
        }
        var length = asked.end() - asked.start();
        if (asked.start() < 0 || asked.end() > story.text().length() || length < 1 || length > LONGEST_PASSAGE) {
            return Optional.of(Keeping.Reason.PASSAGE);
        }
        return note.strip().length() > LONGEST_NOTE ? Optional.of(Keeping.Reason.NOTE) : Optional.empty();
    }

    private Quote quote(String id, StoryView story, Span asked, String note, boolean shared, Reader who) {
        var whole = WholePassage.around(asked, story);
        var place = ShownStory.stored(story, whole.start(), whole.end());
        var words = ShownStory.stored(story).text().substring(place.start(), place.end());
        return Quote.newBuilder()
                .setQuoteId(id)
                .setStoryId(story.id())
                .setStoryVersion(story.version())
                .setStart(place.start())
                .setEnd(place.end())
                .setDigest(new PassageDigest(id).of(words))
                .setNote(note.strip())
                .setOwner(who.account())
                .setShared(shared)
                .setAt(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .build();
    }

    /// Notes where a quotation of one's own was used; returns when that is durable. What is noted already is not
    /// noted twice.
    ///
    /// @return false when the reader has none that is kept, or when what was written is empty or too long
    public synchronized boolean use(String quoteId, QuoteUseKind kind, String what, Reader who) {
        var noted = uses.get(quoteId);
        var quote = quotes.get(quoteId);
        var text = what.strip();
        if (noted == null || quote == null || !quote.getOwner().equals(who.account())) {
            return false;
        }
        if (noted.getUses().stream()
                .anyMatch(use -> use.getKind() == kind && use.getWhat().equals(text))) {
            return true;
        }
        if (text.isEmpty() || text.length() > LONGEST_USE || noted.getUses().size() >= MOST_USES) {
            return false;
        }
        var use = new QuoteUse(kind, text, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        var all = Stream.concat(noted.getUses().stream(), Stream.of(use)).toList();
        var _ = log.publish(Topics.QUOTE_USES.record(
                quoteId, QuoteUses.newBuilder(noted).setUses(all).build()));
        return true;
    }

    /// Forgets a quotation of one's own and where it was used; returns when that is durable.
    ///
    /// @return false when the reader has no such quotation
    public boolean forget(String quoteId, Reader who) {
        var noted = uses.get(quoteId);
        if (noted == null || !noted.getOwner().equals(who.account())) {
            return false;
        }
        var _ = log.publish(Topics.QUOTES.record(new StoryPart(noted.getStoryId(), quoteId), null));
        var _ = log.publish(Topics.QUOTE_USES.record(quoteId, null));
        return true;
    }

    /// A reader's own, also those that were taken back, and shared ones that may be used; the newest first.
    public List<Quotation> visibleTo(Reader who) {
        return uses.values().stream()
                .sorted(Comparator.comparing(QuoteUses::getAt).reversed().thenComparing(QuoteUses::getQuoteId))
                .flatMap(noted -> visible(noted, who).stream())
                .toList();
    }

    private Optional<Quotation> visible(QuoteUses noted, Reader who) {
        var quote = quotes.get(noted.getQuoteId());
        var own = noted.getOwner().equals(who.account());
        if (!own && (quote == null || !quote.getShared())) {
            return Optional.empty();
        }
        var standing = quote == null ? new Standing.TakenBack(Standing.Why.STORY) : resolver.of(quote, who);
        return own || standing instanceof Standing.Usable
                ? Optional.of(new Quotation(noted, quote, own, standing))
                : Optional.empty();
    }
}
