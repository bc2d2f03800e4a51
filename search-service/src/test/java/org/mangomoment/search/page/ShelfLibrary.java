package org.mangomoment.search.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.schemas.ToldFields;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.figure.Corpus;
import org.mangomoment.search.figure.CorpusCounts;
import org.mangomoment.search.library.Because;
import org.mangomoment.search.library.Facet;
import org.mangomoment.search.library.Found;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Library;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.library.MeaningReach;
import org.mangomoment.search.library.MistakeKind;
import org.mangomoment.search.library.NearDuplicate;
import org.mangomoment.search.library.Progress;
import org.mangomoment.search.library.Queue;
import org.mangomoment.search.library.SampleProgress;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Span;
import org.mangomoment.search.sample.RandomSample;
import org.mangomoment.search.sample.SamplingDesigns;
import org.mangomoment.search.similarity.Fingerprint;
import org.mangomoment.search.story.Review;
import org.mangomoment.search.story.ShownStory;
import org.mangomoment.search.story.StoryView;

/// A library in memory: keeps stories as stored, shows them as readers see them, and finds words by looking
/// for them.
final class ShelfLibrary implements Library, Corpus {
    final ConcurrentMap<String, StoryView> stories = new ConcurrentSkipListMap<>();

    ShelfLibrary(List<StoryView> stories) {
        stories.forEach(story -> this.stories.put(story.id(), story));
    }

    @Override
    public Optional<StoryView> story(String id, Reader who) {
        return Optional.ofNullable(stories.get(id)).map(ShelfLibrary::shown);
    }

    @Override
    public Found search(SearchRequest request, Reader who) {
        var matching = stories.values().stream()
                .map(ShelfLibrary::shown)
                .filter(story -> story.text().toLowerCase(Locale.ROOT).contains(words(request)))
                .toList();
        var filtered = matching.stream().filter(story -> fits(story, request)).toList();
        var hits = filtered.stream()
                .skip((long) request.page() * request.size())
                .limit(request.size())
                .map(story -> hit(story, request))
                .toList();
        var problems = request.query().contains("\"")
                        && request.query().chars().filter(c -> c == '"').count() % 2 == 1
                ? List.of(new Found.Mistake(0, 1, MistakeKind.UNCLOSED_QUOTE))
                : List.<Found.Mistake>of();
        return new Found(
                filtered.size(),
                request.page(),
                hits,
                facets(matching),
                words(request),
                problems,
                Map.of(),
                true,
                reach(request));
    }

    @Override
    public Optional<StoryView> next(Queue queue, Reader who, Set<String> skip) {
        return stories.values().stream()
                .filter(story -> !skip.contains(story.id()) && !RandomSample.decided(story, who))
                .findFirst()
                .map(ShelfLibrary::shown);
    }

    @Override
    public Optional<StoryView> next(SearchRequest search, Reader who, Set<String> skip) {
        return search(search, who).hits().stream()
                .map(Hit::story)
                .filter(story -> !skip.contains(story.id()) && !RandomSample.decided(story, who))
                .findFirst();
    }

    @Override
    public List<NearDuplicate> toldTwice(StoryView story, Reader who) {
        var mine = Fingerprint.of(story.text());
        return stories.values().stream()
                .filter(other -> !other.id().equals(story.id()))
                .map(other -> new NearDuplicate(
                        other.id(),
                        mine.similarity(Fingerprint.of(other.text())),
                        other.story().getChannel(),
                        other.story().getReceivedAt()))
                .filter(twin -> twin.similarity() > 0.25)
                .toList();
    }

    @Override
    public CorpusCounts count(SamplingDesigns designs, Collection<String> dimensions) {
        var one = new CorpusCounts.OfDesign(stories.size(), stories.size(), Map.of());
        return new CorpusCounts(stories.size(), 0, Map.of(), Map.of(1, one), 0, List.of());
    }

    @Override
    public List<StoryView> codedByMany() {
        return stories.values().stream()
                .filter(story -> story.verdicts().current().size() > 1)
                .toList();
    }

    @Override
    public void eachDecided(Consumer<StoryView> each) {
        stories.values().stream()
                .filter(story -> !story.verdicts().current().isEmpty())
                .forEach(each);
    }

    @Override
    public SampleProgress sampleProgress() {
        return new SampleProgress(4, 3, 1);
    }

    @Override
    public Progress progress(Reader who) {
        var reviewed = stories.values().stream()
                .filter(story -> story.review() == Review.REVIEWED)
                .count();
        var mine = stories.values().stream()
                .filter(story -> RandomSample.decided(story, who))
                .count();
        return new Progress(stories.size(), stories.size() - reviewed, reviewed, 0, 0, 0, mine);
    }

    private static StoryView shown(StoryView stored) {
        return ShownStory.of(stored).view();
    }

    /// By meaning, every story's first words are the nearest.
    private static Hit hit(StoryView story, SearchRequest request) {
        var marked = highlights(story, words(request));
        var nearest = request.matching() == Matching.WORDS
                ? null
                : new Span(0, Math.min(20, story.text().length()));
        var words = marked.isEmpty() ? List.<String>of() : List.of(words(request));
        return new Hit(story, marked, new Because(words, nearest));
    }

    private MeaningReach reach(SearchRequest request) {
        return new MeaningReach(request.matching(), true, stories.size() - 1, stories.size(), List.of("nl"));
    }

    private static String words(SearchRequest request) {
        return request.query().replace("\"", "").strip().toLowerCase(Locale.ROOT);
    }

    private static boolean fits(StoryView story, SearchRequest request) {
        return Facet.ALL.stream().allMatch(facet -> {
            var choices = request.choices().stream()
                    .filter(choice -> choice.facet().equals(facet))
                    .toList();
            var chosen = choices.stream().filter(choice -> !choice.excluded()).toList();
            var values = values(story, facet);
            return (chosen.isEmpty() || chosen.stream().anyMatch(choice -> values.contains(choice.value())))
                    && choices.stream().noneMatch(choice -> choice.excluded() && values.contains(choice.value()));
        });
    }

    private static List<Span> highlights(StoryView story, String words) {
        var found = new ArrayList<Span>();
        var text = story.text().toLowerCase(Locale.ROOT);
        for (var at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(new Span(at, at + words.length()));
        }
        return found;
    }

    private static Map<String, Map<String, Long>> facets(List<StoryView> stories) {
        return Facet.ALL.stream().collect(Collectors.toMap(Facet::id, facet -> counts(stories, facet)));
    }

    private static Map<String, Long> counts(List<StoryView> stories, Facet facet) {
        var counts = new TreeMap<String, Long>();
        stories.forEach(story -> values(story, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        var ordered = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static List<String> values(StoryView story, Facet facet) {
        return switch (facet) {
            case Facet.Told(var field) ->
                Stream.ofNullable(ToldFields.read(field, story.story())).toList();
            case Facet.Derived derived ->
                switch (derived) {
                    case DIMENSION -> List.copyOf(story.standings().keySet());
                    case LANGUAGE -> List.of(story.story().getLanguage());
                    case REVIEW -> List.of(story.review().id());
                    case ELIGIBILITY -> List.of(story.eligibility());
                    case CHANNEL -> List.of(story.story().getChannel());
                    default -> List.of();
                };
        };
    }
}
