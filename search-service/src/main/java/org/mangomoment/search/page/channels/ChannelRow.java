package org.mangomoment.search.page.channels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.search.channel.Count;

/// A channel as a page shows it.
///
/// @param name    its name
/// @param channel its terms; null for the form, imports and mail, which have none
/// @param working keys that work now
/// @param today   what became of its stories today
/// @param ever    and since the beginning
/// @param days    and on each day, the newest first
public record ChannelRow(
        String name,
        @Nullable Channel channel,
        List<ChannelKey> working,
        Count today,
        Count ever,
        SortedMap<LocalDate, Count> days) {
    /// Reasons of refusals, or what was left out, in the words of the page, `contact.email: malformed`, the most
    /// frequent first.
    public static List<String> reasons(Map<String, Long> counted, Messages words) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(reason ->
                        String.format(words.locale(), "%s (%,d)", said(reason.getKey(), words), reason.getValue()))
                .toList();
    }

    private static String said(String reason, Messages words) {
        var space = reason.lastIndexOf(' ');
        return space < 0
                ? words.value("refused", reason)
                : reason.substring(0, space) + ": " + words.value("refused", reason.substring(space + 1));
    }
}
