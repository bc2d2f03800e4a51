package org.mangomoment.search.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.ChannelDay;
import org.mangomoment.schemas.StudyCalendar;
import org.mangomoment.schemas.Topics;

/// What became of each channel's stories, by day, as the processes that take them counted. Thread-safe.
public final class ChannelDays {
    private final Map<String, ChannelDay> counted = new ConcurrentHashMap<>();
    private final Clock clock;

    public ChannelDays(Clock clock) {
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.CHANNEL_DAYS.key(record);
        var day = Topics.CHANNEL_DAYS.value(record);
        if (day == null) {
            counted.remove(key);
        } else {
            counted.put(key, day);
        }
    }

    /// Each day on which something happened, the newest first.
    public SortedMap<LocalDate, Count> of(String channel) {
        var days = new TreeMap<LocalDate, Count>(Comparator.reverseOrder());
        counted.values().stream()
                .filter(day -> day.getChannel().equals(channel))
                .forEach(day -> days.merge(LocalDate.parse(day.getDay()), count(day), Count::plus));
        return days;
    }

    /// Today, in the channels' time zone.
    public Count today(String channel) {
        return of(channel).getOrDefault(StudyCalendar.today(clock), Count.NONE);
    }

    /// Since the beginning.
    public Count ever(String channel) {
        return of(channel).values().stream().reduce(Count.NONE, Count::plus);
    }

    private static Count count(ChannelDay day) {
        return new Count(day.getAccepted(), day.getRepeated(), day.getRefused(), day.getLeftOut());
    }
}
