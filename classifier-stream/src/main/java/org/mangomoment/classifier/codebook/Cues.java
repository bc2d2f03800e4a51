package org.mangomoment.classifier.codebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cue phrases per language.
public record Cues(List<Cue> nl, List<Cue> en) {
    public Cues {
        nl = List.copyOf(nl);
        en = List.copyOf(en);
    }

    /// From a codebook file, where phrases of one weight may stand together.
    @JsonCreator
    static Cues read(@JsonProperty("nl") List<Entry> nl, @JsonProperty("en") List<Entry> en) {
        return new Cues(
                nl.stream().flatMap(Entry::cues).toList(),
                en.stream().flatMap(Entry::cues).toList());
    }

    /// One entry of a list of cues.
    ///
    /// @param phrase  one phrase
    /// @param phrases or several of the same weight
    record Entry(@Nullable String phrase, @Nullable List<String> phrases, double weight) {
        Stream<Cue> cues() {
            return Stream.concat(Stream.ofNullable(phrase), phrases == null ? Stream.of() : phrases.stream())
                    .map(each -> new Cue(each, weight));
        }
    }
}
