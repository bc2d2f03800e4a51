package org.mangomoment.search.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /// Lines with ids in all documents of a project.
    static final int MOST_MARKS = 200_000;

    private final Map<String, List<Place>> byGuid = new HashMap<>();
    private final Map<String, List<Place>> byText = new HashMap<>();
    private final Map<String, List<Place>> byId = new HashMap<>();
    private final List<FoundStory> found = new ArrayList<>();

    private int marked;

    /// Where a story should be.
    ///
    /// @param text  of the document, with LF
    /// @param at    where it begins, in UTF-16 code units of the text
    /// @param begin the same in code points
    private record Place(ReadProject.Source source, String text, int at, int begin) {
        boolean holds(String story) {
            return text.startsWith(story, at);
        }
    }

    private StoryFinding(ReadProject project) throws UnusableProject {
        for (var source : project.sources()) {
            var text = SourcePlaces.withLf(source);
            var whole = new Place(source, text, 0, 0);
            add(byGuid, source.guid(), whole);
            add(byText, text.strip(), whole);
            add(byId, FILE_END.matcher(source.name()).replaceFirst(""), whole);
            addMarks(source, text);
        }
    }

    private void addMarks(ReadProject.Source source, String text) throws UnusableProject {
        var marks = MARK.matcher(text);
        var at = 0;
        var begin = 0;
        while (marks.find()) {
            if (++marked > MOST_MARKS) {
                throw new UnusableProject("The documents have more than " + MOST_MARKS + " lines with ids (=== ID).");
            }
            var next = Math.min(text.length(), marks.end() + 1);
            begin += text.codePointCount(at, next);
            at = next;
            add(byId, marks.group(1), new Place(source, text, at, begin));
        }
    }

    private static void add(Map<String, List<Place>> places, String key, Place place) {
        places.computeIfAbsent(key, _ -> new ArrayList<>()).add(place);
    }

    /// Every story that is in a document, each once.
    ///
    /// @throws UnusableProject when there are more lines with ids than a project of stories has
    static List<FoundStory> in(ReadProject project, Walk corpus, Reader who) throws UnusableProject {
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
        var text = SourceText.of(story.text(), "\n").text();
        Stream.of(
                        byGuid.getOrDefault(Guid.of("source", story.id()), List.of()),
                        byId.getOrDefault(story.id(), List.of()),
                        byText.getOrDefault(text.strip(), List.of()))
                .flatMap(List::stream)
                .filter(place -> place.holds(text))
                .findFirst()
                .map(place -> new FoundStory(story, place.source(), place.begin()))
                .ifPresent(found::add);
    }
}
