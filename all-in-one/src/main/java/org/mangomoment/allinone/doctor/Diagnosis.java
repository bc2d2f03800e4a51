package org.mangomoment.allinone.doctor;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.mangomoment.allinone.doctor.Missing.What;
import org.mangomoment.kafka.LogFolder.Damage;
import org.mangomoment.schemas.Topics;

/// What the log holds and what it lacks. Withdrawn stories count nowhere.
///
/// @param receipts    stories with a receipt: those whose senders were told that they are durable
/// @param submissions stories whose text as received is there
/// @param stories     stories that colleagues can read
/// @param suggestions stories with suggestions
/// @param waiting     stories that the classifier has not come to yet
/// @param deadLetters stories that could not be processed and wait among the dead letters
/// @param missing     what is not there and should be, ordered by when the story was taken
/// @param damage      parts of files that cannot be read
public record Diagnosis(
        int receipts,
        int submissions,
        int stories,
        int suggestions,
        int waiting,
        int deadLetters,
        List<Missing> missing,
        List<Damage> damage) {
    private static final Comparator<Missing> OLDEST_FIRST = Comparator.comparing(
                    Missing::receivedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()))
            .thenComparing(Missing::id);

    public Diagnosis {
        missing = List.copyOf(missing);
        damage = List.copyOf(damage);
    }

    /// Whether nothing is missing or damaged.
    @JsonProperty
    public boolean sound() {
        return missing.isEmpty() && damage.isEmpty();
    }

    /// Those of which something of a kind is missing.
    public Set<String> of(What what) {
        return missing.stream()
                .filter(one -> one.what() == what)
                .map(Missing::id)
                .collect(Collectors.toSet());
    }

    /// How many stories lack something that can, or cannot, be made again.
    public long count(boolean canBeMadeAgain) {
        return missing.stream()
                .filter(one -> one.what().canBeMadeAgain() == canBeMadeAgain)
                .count();
    }

    /// Judges what the log holds.
    ///
    /// @param processed how far the classifier has come, as the next offset of a partition
    static Diagnosis of(Holdings log, ToLongFunction<TopicPartition> processed, Collection<Damage> damage) {
        var missing = new ArrayList<Missing>();
        var waiting = 0;
        var letters = 0;
        for (var id : known(log)) {
            var origin = log.receipts.getOrDefault(id, log.submissions.getOrDefault(id, Origin.UNKNOWN));
            var submitted = log.submitted.get(id);
            var story = log.stories.get(id);
            if (submitted == null) {
                missing.add(Missing.of(id, origin, story == null ? What.STORY : What.SUBMISSION));
            } else if (!log.receipts.containsKey(id)) {
                missing.add(Missing.of(id, origin, What.RECEIPT));
            }
            if (story == null && submitted != null) {
                if (log.isDeadLetter(Topics.SUBMISSIONS, id)) {
                    letters++;
                } else if (isAhead(submitted, processed)) {
                    waiting++;
                } else {
                    missing.add(Missing.of(id, origin, What.REDACTION));
                }
            } else if (story != null && !log.suggestions.contains(id)) {
                if (log.isDeadLetter(Topics.STORIES, id)) {
                    letters++;
                } else if (isAhead(story, processed)) {
                    waiting++;
                } else {
                    missing.add(Missing.of(id, origin, What.SUGGESTIONS));
                }
            }
        }
        missing.sort(OLDEST_FIRST);
        return new Diagnosis(
                log.receipts.size(),
                log.submissions.size(),
                log.stories.size(),
                log.suggestions.size(),
                waiting,
                letters,
                missing,
                List.copyOf(damage));
    }

    private static boolean isAhead(Holdings.Place place, ToLongFunction<TopicPartition> processed) {
        return place.offset() >= processed.applyAsLong(place.partition());
    }

    private static Set<String> known(Holdings log) {
        return Stream.of(log.receipts, log.submissions, log.stories)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
