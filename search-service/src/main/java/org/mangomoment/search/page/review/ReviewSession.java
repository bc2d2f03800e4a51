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
import org.mangomoment.search.page.review.Worklist.Held;
import org.mangomoment.search.page.review.Worklist.Kind;

/// The list a reviewer works through, and the stories to pass over in it. The URL holds it, so that it works without a
/// session and without a script.
///
/// @param list what is worked through
/// @param skip story ids, at most fifty, the newest last
public record ReviewSession(Worklist list, List<String> skip) {
    private static final int MOST = 50;

    public ReviewSession {
        skip = skip.stream().filter(id -> id.length() <= 64).distinct().toList();
        skip = skip.subList(Math.max(0, skip.size() - MOST), skip.size());
    }

    static ReviewSession of(Context context) {
        return new ReviewSession(
                Worklist.of(one(context, "queue"), one(context, "search"), all(context, "only")), all(context, "skip"));
    }

    private static Optional<String> one(Context context, String name) {
        return all(context, name).stream().findFirst();
    }

    private static List<String> all(Context context, String name) {
        var form = context.formParams(name);
        return form.isEmpty() ? context.queryParams(name) : form;
    }

    /// Passing over one more.
    public ReviewSession without(String storyId) {
        return new ReviewSession(
                list,
                Stream.concat(skip.stream().filter(id -> !id.equals(storyId)), Stream.of(storyId))
                        .toList());
    }

    /// Letting one in again.
    ReviewSession with(String storyId) {
        return new ReviewSession(
                list, skip.stream().filter(id -> !id.equals(storyId)).toList());
    }

    /// A queue, nothing passed over.
    public ReviewSession in(Queue queue) {
        return new ReviewSession(new Worklist.OfQueue(queue), List.of());
    }

    /// What was flagged, nothing passed over.
    public ReviewSession flagged() {
        return new ReviewSession(new Worklist.Flagged(), List.of());
    }

    /// Whether what was flagged is worked through.
    public boolean isInFlagged() {
        return list instanceof Worklist.Flagged;
    }

    /// The same list, nothing passed over.
    public ReviewSession again() {
        return new ReviewSession(list, List.of());
    }

    /// Whether a queue is worked through.
    public boolean isIn(Queue queue) {
        return list.equals(new Worklist.OfQueue(queue));
    }

    /// Whether stories of one's own are worked through.
    public boolean isIn(Kind kind) {
        return list instanceof Worklist.Own(var own, var _) && own == kind;
    }

    /// What was passed over in this round, as a list of one's own; a browser that runs scripts knows of earlier rounds
    /// too.
    public ReviewSession skipped() {
        return isIn(Kind.SKIPPED)
                ? again()
                : new ReviewSession(
                        new Worklist.Own(
                                Kind.SKIPPED,
                                skip.stream()
                                        .map(id -> new Held(id, list.selection(id), ""))
                                        .toList()),
                        List.of());
    }

    /// The address of the next story of this round.
    public String address() {
        return "/review?" + parameters();
    }

    /// The address of one story within this round.
    public String address(String storyId) {
        return "/review/" + URLEncoder.encode(storyId, StandardCharsets.UTF_8) + "?" + parameters();
    }

    /// The address where a story is compared with a near-duplicate within this round.
    ///
    /// @param selection how the story had reached the reviewer, as a word
    String comparing(String storyId, String otherId, String selection) {
        return "/review/" + URLEncoder.encode(storyId, StandardCharsets.UTF_8) + "/with/"
                + URLEncoder.encode(otherId, StandardCharsets.UTF_8) + "?" + parameters() + "&selection="
                + URLEncoder.encode(selection, StandardCharsets.UTF_8);
    }

    /// A round of somebody who came to a story by its address.
    public static ReviewSession begun() {
        return new ReviewSession(new Worklist.OfQueue(Queue.UNCERTAIN), List.of());
    }

    Set<String> passedOver() {
        return new LinkedHashSet<>(skip);
    }

    private String parameters() {
        var skipped = skip.stream()
                .map(id -> "&skip=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return list.parameters() + skipped;
    }
}
