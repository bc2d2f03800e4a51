package org.mangomoment.search.page.methods;

import java.util.List;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.figure.IntervalMethod;
import org.mangomoment.search.methods.Methods;
import org.mangomoment.search.page.figures.RateWords;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;

/// What was computed: what the machine suggested and how that told on reviewers, which shares were found, how
/// far the log was read, and what authors have to say themselves.
///
/// @param words of the reader's language
record ResultChapters(Methods methods, Subjects subjects, Frame frame, ChapterWords words) {
    List<Chapter> all() {
        return List.of(machine(), shares(), again(), authors());
    }

    private Chapter machine() {
        var models = methods.models().stream()
                .map(model -> List.of(
                        model.id(),
                        frame.words().value("models.state", Words.of(model.state())),
                        Integer.toString(model.codebookVersion()),
                        frame.number(model.trainedOn()),
                        model.figures() == null
                                ? "–"
                                : frame.decimal(model.figures().macroF1())))
                .toList();
        var accepted = methods.effects().acceptance().stream()
                .map(rate ->
                        List.of(subjects.name(rate.subject(), frame), rate.model(), RateWords.rate(rate.rate(), frame)))
                .toList();
        var effects = methods.effects().effects().stream()
                .map(effect -> List.of(
                        subjects.name(effect.subject(), frame),
                        RateWords.difference(effect.suggested(), frame),
                        RateWords.difference(effect.notSuggested(), frame)))
                .toList();
        return words.chapter(
                "machine",
                words.say("methods.machine.text"),
                words.table(
                        "methods.models",
                        List.of(
                                "influence.model",
                                "models.state",
                                "methods.codebook-version",
                                "methods.trained-on",
                                "models.macro-f1"),
                        models),
                words.table(
                        "influence.acceptance",
                        List.of("figures.subject", "influence.model", "influence.accepted"),
                        accepted),
                words.table(
                        "methods.effects",
                        List.of("figures.subject", "methods.where-suggested", "methods.where-not"),
                        effects));
    }

    private Chapter shares() {
        var rows = methods.figures().figures().stream()
                .filter(figure -> figure.corrected().method() != IntervalMethod.NONE)
                .map(figure -> {
                    var interval = figure.corrected().interval();
                    return List.of(
                            subjects.name(figure.subject(), frame),
                            frame.percent(figure.corrected().share()),
                            frame.say("figures.from-to", frame.percent(interval.from()), frame.percent(interval.to())),
                            frame.number(figure.sampled()));
                })
                .toList();
        return words.chapter(
                "shares",
                words.say("methods.shares.text"),
                words.table(
                        "figures.shares",
                        List.of("figures.subject", "figures.corrected", "figures.interval", "figures.corrected-with"),
                        rows));
    }

    private Chapter again() {
        var rows = methods.offsets().entrySet().stream()
                .map(offset -> List.of(offset.getKey(), Long.toString(offset.getValue())))
                .toList();
        return words.chapter(
                "again",
                words.say("methods.again.text"),
                words.table("methods.offsets", List.of("methods.topic", "methods.offset"), rows));
    }

    private Chapter authors() {
        return words.chapter("authors", words.say("methods.authors.text"));
    }
}
