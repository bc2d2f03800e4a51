package org.mangomoment.search.page.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.Selection;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.library.Queue;

/// What a reviewer works through: a queue of all stories, what a saved search finds, what was flagged, or stories of
/// their own.
public sealed interface Worklist {
    /// A queue of all stories.
    record OfQueue(Queue queue) implements Worklist {}

    /// What a saved search finds, in its order, without what the reader has decided.
    record OfSearch(String searchId) implements Worklist {}

    /// What was flagged: for stewards by anybody, for reviewers by themselves.
    record Flagged() implements Worklist {
        static final String ID = "flagged";
    }

    /// Stories that one reviewer skipped or began, as their browser remembers them.
    ///
    /// @param stories the first to be served first, at most fifty
    record Own(Kind kind, List<Held> stories) implements Worklist {
        private static final int MOST = 50;

        public Own {
            stories = stories.stream().distinct().limit(MOST).toList();
        }
    }

    /// Why stories are on a list of one's own.
    enum Kind {
        /// Passed over in this browser.
        SKIPPED,
        /// Answers were filled in and not sent; the browser has them.
        DRAFTS;

        /// Lower case.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String id) {
            return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /// A story on a list of one's own.
    ///
    /// @param selection how it had reached the reviewer; it reaches them so again
    /// @param act       under which its form was to be taken; empty when that is not known
    record Held(String storyId, Selection selection, String act) {
        private static final int LONGEST = 64;

        /// As a parameter, such as `uncertain.STORY.ACT`.
        String parameter() {
            return Words.of(selection) + "." + storyId + (act.isEmpty() ? "" : "." + act);
        }

        static Stream<Held> of(String parameter) {
            var parts = parameter.split("\\.", 3);
            var id = parts[Math.min(1, parts.length - 1)];
            var act = parts.length < 3 || parts[2].length() > LONGEST ? "" : parts[2];
            var selection = parts.length < 2 ? "" : parts[0];
            return id.isEmpty() || id.length() > LONGEST
                    ? Stream.of()
                    : Stream.of(
                            new Held(id, Words.find(Selection.class, selection).orElse(Selection.ASKED_FOR), act));
        }
    }

    /// The list that parameters name; the uncertain ones first when they name none.
    ///
    /// @param only stories of a list of one's own
    static Worklist of(Optional<String> queue, Optional<String> search, List<String> only) {
        var id = queue.orElse("");
        return search.filter(asked -> !asked.isEmpty() && asked.length() <= 64)
                .<Worklist>map(OfSearch::new)
                .or(() -> Kind.of(id)
                        .map(kind ->
                                new Own(kind, only.stream().flatMap(Held::of).toList())))
                .or(() -> id.equals(Flagged.ID) ? Optional.of(new Flagged()) : Optional.empty())
                .orElseGet(() -> new OfQueue(Queue.of(id)));
    }

    /// What names it in an address and in a form.
    default Map<String, List<String>> fields() {
        var fields = new LinkedHashMap<String, List<String>>();
        switch (this) {
            case OfQueue(var queue) -> fields.put("queue", List.of(queue.id()));
            case OfSearch(var searchId) -> fields.put("search", List.of(searchId));
            case Flagged _ -> fields.put("queue", List.of(Flagged.ID));
            case Own(var kind, var stories) -> {
                fields.put("queue", List.of(kind.id()));
                fields.put("only", stories.stream().map(Held::parameter).toList());
            }
        }
        return fields;
    }

    /// The same as a part of an address.
    default String parameters() {
        return fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    /// How a story that it serves has reached the reviewer, unless the random sample says otherwise.
    default Selection selection(String storyId) {
        return switch (this) {
            case OfQueue(var queue) ->
                switch (queue) {
                    case UNCERTAIN -> Selection.UNCERTAIN;
                    case OLDEST -> Selection.OLDEST;
                    case RANDOM -> Selection.RANDOM;
                    case DISPUTED -> Selection.DISPUTED;
                    case SAMPLE -> Selection.RANDOM_SAMPLE;
                };
            case OfSearch _ -> Selection.SEARCH;
            case Flagged _ -> Selection.FLAGGED;
            case Own(var _, var stories) ->
                stories.stream()
                        .filter(held -> held.storyId().equals(storyId))
                        .map(Held::selection)
                        .findFirst()
                        .orElse(Selection.ASKED_FOR);
        };
    }
}
