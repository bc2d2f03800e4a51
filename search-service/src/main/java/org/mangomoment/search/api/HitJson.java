package org.mangomoment.search.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.mangomoment.search.library.Because;
import org.mangomoment.search.library.Hit;
import org.mangomoment.search.library.Span;

/// A story among the hits of a search, and why, as the API answers it.
record HitJson(@JsonUnwrapped StoryJson story, List<Span> highlights, Because because) {
    static HitJson of(Hit hit) {
        return new HitJson(StoryJson.of(hit.story()), hit.highlights(), hit.because());
    }
}
