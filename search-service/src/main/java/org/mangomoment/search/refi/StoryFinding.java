package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.library.Walk;
import org.mangomoment.search.story.StoryView;

/// Finds the stories of the corpus in documents: by the GUID or the name of a document, by the lines with ids in a
/// document of several, or else by its exact text. A story must stand there word for word.
final class StoryFinding {
    private static final Pattern MARK = Pattern.compile("(?m)^=== (\\S+)$");
    /// What some tools add to the name of a document.
    private static final Pattern FILE_END = Pattern.compile("(?i)\\.(txt|docx?|rtf)$");

    private static final int STEP = 500;

    private final Map<String, List<ReadProject.Source>> byGuid = new HashMap<>();
    private final Map<String, List<ReadProject.Source>> byText = new HashMap<>();
    private final Map<String, List<Place>> byId = new HashMap<>();
    private final List<FoundStory> found = new ArrayList<>();

    /// Where a story with an id should be.
    private record Place(ReadProject.Source source, int begin) {}

    private StoryFinding(ReadProject project) {
        for (var source : project.sources()) {
            var text = SourcePlaces.withLf(source);
            byGuid.computeIfAbsent(source.guid(), _ -> new ArrayList<>()).add(source);
            byText.computeIfAbsent(text.strip(), _ -> new ArrayList<>()).add(source);
            byId.computeIfAbsent(FILE_END.matcher(source.name()).replaceFirst(""), _ -> new ArrayList<>())
                    .add(new Place(source, 0));
            var marks = MARK.matcher(text);
            while (marks.find()) {
                var begin = text.codePointCount(0, Math.min(text.length(), marks.end() + 1));
                byId.computeIfAbsent(marks.group(1), _ -> new ArrayList<>()).add(new Place(source, begin));
            }
        }
    }

    /// Every story that is in a document, each once a document.
    static List<FoundStory> in(ReadProject project, Walk corpus, Reader who) {
        var finding = new StoryFinding(project);
        Walk.@Nullable Place place = null;
        do {
            var step = corpus.next(SearchRequest.everything(), who, place, STEP);
            step.stories().forEach(finding::look);
            place = step.end();
        } while (place != null);
        return finding.found;
    }

    private void look(StoryView story) {
        var places = new ArrayList<Place>();
        byGuid.getOrDefault(Guid.of("source", story.id()), List.of())
                .forEach(source -> places.add(new Place(source, 0)));
        places.addAll(byId.getOrDefault(story.id(), List.of()));
        byText.getOrDefault(SourceText.of(story.text(), "\n").text().strip(), List.of())
                .forEach(source -> places.add(new Place(source, 0)));
        places.stream()
                .distinct()
                .map(place -> new FoundStory(story, place.source(), place.begin()))
                .filter(FoundStory::isThere)
                .findFirst()
                .ifPresent(found::add);
    }
}
