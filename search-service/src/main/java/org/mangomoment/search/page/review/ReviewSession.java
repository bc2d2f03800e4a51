package org.mangomoment.search.page.review;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.search.library.Queue;

/// The queue a reviewer works on, and the stories to pass over in it. The URL holds it, so that it works without a
/// session and without a script.
///
/// @param queue the queue
/// @param skip  story ids, at most fifty, the newest last
public record ReviewSession(Queue queue, List<String> skip) {
    private static final int MOST = 50;

    public ReviewSession {
        skip = skip.stream().filter(id -> id.length() <= 64).distinct().toList();
        skip = skip.subList(Math.max(0, skip.size() - MOST), skip.size());
    }

    static ReviewSession of(Context context) {
        var form = context.formParams("skip");
        return new ReviewSession(
                Queue.of(Optional.ofNullable(context.formParam("queue"))
                        .or(() -> Optional.ofNullable(context.queryParam("queue")))
                        .orElse("")),
                form.isEmpty() ? context.queryParams("skip") : form);
    }

    /// Passing over one more.
    public ReviewSession without(String storyId) {
        return new ReviewSession(
                queue,
                Stream.concat(skip.stream().filter(id -> !id.equals(storyId)), Stream.of(storyId))
                        .toList());
    }

    /// Letting one in again.
    ReviewSession with(String storyId) {
        return new ReviewSession(
                queue, skip.stream().filter(id -> !id.equals(storyId)).toList());
    }

    /// Another queue, nothing passed over.
    public ReviewSession in(Queue other) {
        return new ReviewSession(other, List.of());
    }

    /// The address of the next story of this round.
    public String address() {
        return "/review?" + parameters();
    }

    /// The address of one story within this round.
    public String address(String storyId) {
        return "/review/" + URLEncoder.encode(storyId, StandardCharsets.UTF_8) + "?" + parameters();
    }

    Set<String> skipped() {
        return new LinkedHashSet<>(skip);
    }

    private String parameters() {
        var skipped = skip.stream()
                .map(id -> "&skip=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return "queue=" + queue.id() + skipped;
    }
}
