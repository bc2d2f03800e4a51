package org.mangomoment.classifier.codebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mangomoment.schemas.CodebookDimension;

/// What is odd about a codebook that can be used: what people would miss on the screen, and cues that can never be
/// found or say less than they seem to (docs/codebook.md, "Cue phrases").
public final class CodebookCheck {
    private static final int LONGEST = 5;
    private static final double HEAVIEST = 3;

    private final List<String> remarks = new ArrayList<>();

    private CodebookCheck() {}

    /// Remarks, each naming its place; empty when nothing is odd.
    ///
    /// @throws IllegalArgumentException when the codebook cannot be used at all; the message says why
    public static List<String> remarks(org.mangomoment.schemas.Codebook published) {
        var codebook = Codebook.of(published);
        var check = new CodebookCheck();
        published.getDimensions().forEach(check::wording);
        codebook.dimensions().forEach(dimension -> {
            check.some(dimension.id(), "Dutch", dimension.cues().nl());
            check.some(dimension.id(), "English", dimension.cues().en());
        });
        codebook.lists().forEach(list -> check.cues(list.of(), list.cues()));
        check.classes(codebook);
        return List.copyOf(check.remarks);
    }

    private void wording(CodebookDimension dimension) {
        Stream.of(
                        dimension.getLabel() == null ? "label" : "",
                        dimension.getDefinition() == null ? "definition" : "",
                        dimension.getInclude() == null ? "include" : "",
                        dimension.getExclude() == null ? "exclude" : "")
                .filter(missing -> !missing.isEmpty())
                .forEach(missing -> remarks.add(dimension.getId() + " has no " + missing));
    }

    private void some(String of, String language, List<Cue> cues) {
        if (cues.isEmpty()) {
            remarks.add(of + " has no cue in " + language + ": it is suggested there only once there are decisions");
        }
    }

    private void cues(String of, Cues cues) {
        cues(of, "nl", cues.nl());
        cues(of, "en", cues.en());
    }

    private void cues(String of, String language, List<Cue> cues) {
        var seen = new HashSet<String>();
        for (var cue : cues) {
            var where = of + ", " + language + ": '" + cue.phrase() + "' ";
            var words = cue.phrase().split(" ", -1);
            if (words.length > LONGEST) {
                remarks.add(where + "has " + words.length + " words, expected at most " + LONGEST);
            }
            if (!cue.phrase().equals(cue.phrase().toLowerCase(Locale.ROOT))) {
                remarks.add(where + "has capitals: it can never be found");
            }
            if (Stream.of(words).anyMatch(String::isBlank)) {
                remarks.add(where + "has blanks too many: it can never be found");
            }
            if (Math.abs(cue.weight()) > HEAVIEST) {
                remarks.add(where + "weighs " + cue.weight() + ", expected -3 to 3");
            }
            if (!seen.add(cue.phrase())) {
                remarks.add(where + "stands there twice: only the greater weight counts");
            }
        }
    }

    private void classes(Codebook codebook) {
        var named = new HashSet<String>();
        codebook.lists()
                .flatMap(list -> Stream.concat(list.cues().nl().stream(), list.cues().en().stream()))
                .forEach(cue -> named.addAll(List.of(cue.phrase().split(" "))));
        unused("nl", codebook.classesOrNone().nl(), named);
        unused("en", codebook.classesOrNone().en(), named);
    }

    private void unused(String language, Map<String, List<String>> classes, Set<String> named) {
        classes.keySet().stream()
                .filter(name -> !named.contains("<" + name + ">"))
                .sorted()
                .forEach(name -> remarks.add("class <" + name + ">, " + language + ": no cue names it"));
    }
}
