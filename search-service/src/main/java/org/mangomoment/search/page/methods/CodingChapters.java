package org.mangomoment.search.page.methods;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.methods.Methods;
import org.mangomoment.search.page.figures.AgreementTable;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.page.methods.Chapter.Block;

/// How people coded: which stories they were given, who they were, by which codebook, and how far they agree.
///
/// @param words of the reader's language
record CodingChapters(Methods methods, Subjects subjects, Frame frame, ChapterWords words) {
    List<Chapter> all() {
        return List.of(corpus(), sampling(), coders(), codebook(), agreement());
    }

    private Chapter corpus() {
        var figures = methods.figures();
        return words.chapter("corpus", words.say("methods.corpus.text", figures.stories(), figures.decided()));
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
        return words.chapter(
                "sampling",
                words.say("methods.sampling.text", figures.drawn(), figures.sampled()),
                words.table(
                        "sample.designs",
                        List.of(
                                "sample.version",
                                "sample.since",
                                "sample.share",
                                "sample.coders",
                                "sample.blind",
                                "sample.seed"),
                        rows),
                words.table(
                        "methods.selections",
                        List.of("methods.selection", "methods.decisions"),
                        words.counted("methods.selection", methods.work().selections())));
    }

    private Chapter coders() {
        var work = methods.work();
        var blocks = new ArrayList<Block>();
        blocks.add(words.say(
                "methods.coders.text",
                words.number(work.coders()),
                words.number(work.decisions()),
                words.number(work.blind())));
        blocks.add(words.say("methods.coders.notes", words.number(work.marked()), words.number(work.memos())));
        if (work.carried() > 0) {
            blocks.add(words.say("methods.coders.carried", words.number(work.carried())));
        }
        work.medianMillis()
                .ifPresent(millis -> blocks.add(words.say("methods.coders.time", frame.decimal(millis / 1000.0))));
        blocks.add(words.table(
                "methods.coders.roles",
                List.of("methods.role", "methods.people"),
                words.counted("methods.role", work.people())));
        blocks.add(words.say("methods.coders.training"));
        return words.chapter("coders", blocks.toArray(Block[]::new));
    }

    private Chapter codebook() {
        var rows = methods.codebooks().stream()
                .map(version -> List.of(
                        Integer.toString(version.version()),
                        version.publishedAt().equals(Instant.EPOCH) ? "–" : frame.moment(version.publishedAt()),
                        Integer.toString(version.dimensions()),
                        Integer.toString(version.reasons())))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(words.say("methods.codebook.text"));
        var codebook = subjects.codebook();
        for (var further : codebook.beside()) {
            blocks.add(words.say(
                    "methods.codebook.beside",
                    further.title().in(frame.language()),
                    Integer.toString(further.since()),
                    codebook.dimensionsOf(further).size()));
        }
        blocks.add(words.table(
                "methods.codebook.versions",
                List.of("sample.version", "methods.published", "dimensions", "methods.reasons"),
                rows));
        return words.chapter("codebook", blocks.toArray(Block[]::new));
    }

    private Chapter agreement() {
        var work = methods.work();
        var table = new AgreementTable(methods.agreement());
        var settled =
                words.say("methods.agreement.settled", words.number(work.adjudicated()), words.number(work.unclear()));
        if (methods.agreement().stories().isEmpty()) {
            return words.chapter("agreement", words.say("agreement.none"), settled);
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
        var marked = table.evidence().stream()
                .map(of -> List.of(
                        subjects.name(of.dimension(), frame), frame.number(of.stories()), table.cell(of, frame)))
                .toList();
        return words.chapter(
                "agreement",
                words.say(
                        "methods.agreement.text",
                        methods.agreement().reviewers().size()),
                words.table("agreement.title", head, rows),
                words.table(
                        "agreement.evidence",
                        List.of("figures.subject", "agreement.stories", "agreement.evidence.f1"),
                        marked),
                settled);
    }
}
