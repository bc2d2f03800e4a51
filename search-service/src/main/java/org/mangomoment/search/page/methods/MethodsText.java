package org.mangomoment.search.page.methods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mangomoment.schemas.Words;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.figure.IntervalMethod;
import org.mangomoment.search.methods.Methods;
import org.mangomoment.search.page.figures.AgreementTable;
import org.mangomoment.search.page.figures.RateWords;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.page.methods.Chapter.Block;
import org.mangomoment.search.page.methods.Chapter.Paragraph;
import org.mangomoment.search.page.methods.Chapter.Table;

/// The appendix in words of the reader's language. Items are those of SRQR (B. C. O'Brien and others,
/// Standards for reporting qualitative research, Academic Medicine 89, 2014, 1245–1251) and COREQ (A. Tong and
/// others, Consolidated criteria for reporting qualitative research, International Journal for Quality in
/// Health Care 19, 2007, 349–357).
record MethodsText(Methods methods, Subjects subjects, Frame frame) {
    List<Chapter> chapters() {
        return List.of(
                corpus(), sampling(), coders(), codebook(), agreement(), machine(), figures(), again(), authors());
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

    private Chapter corpus() {
        var figures = methods.figures();
        return chapter("corpus", say("methods.corpus.text", figures.stories(), figures.decided()));
    }

    private Chapter sampling() {
        var figures = methods.figures();
        var withSeed = frame.reader() != null && frame.reader().role() != Role.REVIEWER;
        var rows = methods.designs().stream()
                .map(design -> List.of(
                        Integer.toString(design.getVersion()),
                        design.getVersion() == 1 ? frame.say("sample.always") : frame.moment(design.getSince()),
                        frame.percent(design.getShare()),
                        Integer.toString(design.getCoders()),
                        frame.say(design.getBlind() ? "sample.yes" : "sample.no"),
                        withSeed ? design.getSeed() : frame.say("methods.seed.kept")))
                .toList();
        return chapter(
                "sampling",
                say("methods.sampling.text", figures.drawn(), figures.sampled()),
                table(
                        "sample.designs",
                        List.of(
                                "sample.version",
                                "sample.since",
                                "sample.share",
                                "sample.coders",
                                "sample.blind",
                                "sample.seed"),
                        rows),
                table(
                        "methods.selections",
                        List.of("methods.selection", "methods.decisions"),
                        counted("methods.selection", methods.work().selections())));
    }

    private Chapter coders() {
        var work = methods.work();
        var blocks = new ArrayList<Block>();
        blocks.add(say("methods.coders.text", number(work.coders()), number(work.decisions()), number(work.blind())));
        blocks.add(say("methods.coders.notes", number(work.marked()), number(work.memos())));
        work.medianMillis().ifPresent(millis -> blocks.add(say("methods.coders.time", frame.decimal(millis / 1000.0))));
        blocks.add(table(
                "methods.coders.roles",
                List.of("methods.role", "methods.people"),
                counted("methods.role", work.people())));
        blocks.add(say("methods.coders.training"));
        return chapter("coders", blocks.toArray(Block[]::new));
    }

    private Chapter codebook() {
        var rows = methods.codebooks().stream()
                .map(version -> List.of(
                        Integer.toString(version.version()),
                        version.publishedAt().equals(Instant.EPOCH) ? "–" : frame.moment(version.publishedAt()),
                        Integer.toString(version.dimensions()),
                        Integer.toString(version.reasons())))
                .toList();
        return chapter(
                "codebook",
                say("methods.codebook.text"),
                table(
                        "methods.codebook.versions",
                        List.of("sample.version", "methods.published", "dimensions", "methods.reasons"),
                        rows));
    }

    private Chapter agreement() {
        var work = methods.work();
        var table = new AgreementTable(methods.agreement());
        var settled = say("methods.agreement.settled", number(work.adjudicated()), number(work.unclear()));
        if (methods.agreement().stories().isEmpty()) {
            return chapter("agreement", say("agreement.none"), settled);
        }
        var columns = List.of("percentAgreement", "cohenKappa", "krippendorffAlpha", "gwetAC1", "masiAlpha");
        var rows = methods.agreement().subjects().stream()
                .map(subject -> {
                    var cells = new ArrayList<>(List.of(
                            subjects.name(subject.subject(), frame),
                            frame.number(subject.report().pairable())));
                    columns.forEach(column -> cells.add(table.cell(subject, column, frame)));
                    return (List<String>) cells;
                })
                .toList();
        var head = new ArrayList<>(List.of("figures.subject", "agreement.stories"));
        columns.forEach(column -> head.add("agreement." + column));
        var words = table.evidence().stream()
                .map(of -> List.of(
                        subjects.name(of.dimension(), frame), frame.number(of.stories()), table.cell(of, frame)))
                .toList();
        return chapter(
                "agreement",
                say("methods.agreement.text", methods.agreement().reviewers().size()),
                table("agreement.title", head, rows),
                table(
                        "agreement.evidence",
                        List.of("figures.subject", "agreement.stories", "agreement.evidence.f1"),
                        words),
                settled);
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
        return chapter(
                "machine",
                say("methods.machine.text"),
                table(
                        "methods.models",
                        List.of(
                                "influence.model",
                                "models.state",
                                "methods.codebook-version",
                                "methods.trained-on",
                                "models.macro-f1"),
                        models),
                table(
                        "influence.acceptance",
                        List.of("figures.subject", "influence.model", "influence.accepted"),
                        accepted),
                table(
                        "methods.effects",
                        List.of("figures.subject", "methods.where-suggested", "methods.where-not"),
                        effects));
    }

    private Chapter figures() {
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
        return chapter(
                "shares",
                say("methods.shares.text"),
                table(
                        "figures.shares",
                        List.of("figures.subject", "figures.corrected", "figures.interval", "figures.corrected-with"),
                        rows));
    }

    private Chapter again() {
        var rows = methods.offsets().entrySet().stream()
                .map(offset -> List.of(offset.getKey(), Long.toString(offset.getValue())))
                .toList();
        return chapter(
                "again",
                say("methods.again.text"),
                table("methods.offsets", List.of("methods.topic", "methods.offset"), rows));
    }

    private Chapter authors() {
        return chapter("authors", say("methods.authors.text"));
    }

    private Chapter chapter(String id, Block... blocks) {
        return new Chapter(id, frame.say("methods." + id), frame.words().value("methods.items", id), List.of(blocks));
    }

    private Paragraph say(String key, Object... values) {
        return new Paragraph(frame.say(key, values));
    }

    private Block table(String caption, List<String> head, List<List<String>> rows) {
        return rows.isEmpty()
                ? new Paragraph(frame.say("methods.none", frame.say(caption)))
                : new Table(
                        frame.say(caption),
                        head.stream().map(key -> frame.say(key)).toList(),
                        rows);
    }

    private List<List<String>> counted(String field, Map<String, Long> counts) {
        return new TreeMap<>(counts)
                .entrySet().stream()
                        .map(entry ->
                                List.of(frame.words().value(field, entry.getKey()), frame.number(entry.getValue())))
                        .toList();
    }

    private String number(long number) {
        return frame.number(number);
    }
}
