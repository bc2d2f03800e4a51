package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mangomoment.search.evaluation.SearchEvaluation;
import org.mangomoment.search.evaluation.SearchWay;
import org.mangomoment.search.library.Matching;
import org.mangomoment.search.sentence.SameMeaningSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango evaluate-search`: precision and recall of the search over judged queries.
@Command(
        name = "evaluate-search",
        mixinStandardHelpOptions = true,
        description =
                "Measures the search over judged queries: precision, recall and F1 by language, and what was missed"
                        + " or found too much.")
final class EvaluateSearchCommand implements Callable<Integer> {
    @Option(
            names = "--stories",
            required = true,
            paramLabel = "FILE",
            description = "JSON lines with \"key\", \"language\" and \"text\".")
    Path stories = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "FILE",
            description =
                    "JSON lines with \"query\", \"language\", \"must\" and, if there are any, \"may\" (keys of stories).")
    Path queries = Path.of("");

    @Option(names = "--synonyms", description = "Search for words that mean the same too.")
    boolean synonyms;

    @Option(
            names = "--match",
            paramLabel = "words|meaning|both",
            defaultValue = "words",
            description = "What a story must have in common with a query (default: ${DEFAULT-VALUE}).")
    String match = "words";

    @Option(
            names = "--least",
            paramLabel = "NUMBER",
            description = "By meaning: how near a sentence must be, as same-meaning.least of the desk.")
    double least = SameMeaningSettings.ENGLISH.least();

    @Option(
            names = "--behind",
            paramLabel = "NUMBER",
            description = "By meaning: how much less near than the nearest one, as same-meaning.behind of the desk.")
    double behind = SameMeaningSettings.ENGLISH.behind();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var report = SearchEvaluation.run(stories, queries, way());
        var out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        return 0;
    }

    private SearchWay way() {
        return new SearchWay(synonyms, matching(), SameMeaningSettings.ENGLISH.near(least, behind));
    }

    private Matching matching() {
        var matching = Matching.of(match);
        if (!matching.id().equals(match)) {
            throw new Failed("--match is '" + match + "'; expected words, meaning or both.");
        }
        return matching;
    }
}
