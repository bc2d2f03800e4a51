package org.mangomoment.search.page.methods;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mangomoment.search.methods.Methods;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;

/// The appendix in words of the reader's language. Items are those of SRQR (B. C. O'Brien and others,
/// Standards for reporting qualitative research, Academic Medicine 89, 2014, 1245–1251) and COREQ (A. Tong and
/// others, Consolidated criteria for reporting qualitative research, International Journal for Quality in
/// Health Care 19, 2007, 349–357).
record MethodsText(Methods methods, Subjects subjects, Frame frame) {
    List<Chapter> chapters() {
        var words = new ChapterWords(frame);
        return Stream.of(
                        new CodingChapters(methods, subjects, frame, words).all(),
                        new ResultChapters(methods, subjects, frame, words).all())
                .flatMap(List::stream)
                .toList();
    }

    /// The whole of it in Markdown.
    String markdown() {
        var chapters = chapters().stream().map(Chapter::markdown).collect(Collectors.joining("\n\n"));
        return "# " + frame.say("methods.title") + "\n\n" + told() + "\n\n" + chapters + "\n";
    }

    /// When it was told.
    String told() {
        return frame.say("methods.told", frame.moment(methods.at()));
    }
}
