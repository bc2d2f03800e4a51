package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.allinone.log.LogReading;
import org.mangomoment.classifier.adoption.ActiveModelView;
import org.mangomoment.classifier.rehearsal.CodebookRehearsal;
import org.mangomoment.classifier.rehearsal.LoggedStories;
import org.mangomoment.classifier.rehearsal.Rehearsed;
import org.mangomoment.classifier.rehearsal.StoryChange;
import org.mangomoment.classifier.suggestion.CueSuggester;
import org.mangomoment.classifier.suggestion.Lemmatizers;
import org.mangomoment.classifier.words.DutchLexicon;
import org.mangomoment.classifier.words.EnglishLemmatizer;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Topics;
import org.mangomoment.schemas.codebook.CodebookComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango codebook rehearse`: what publishing a file would change, story by story.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = {
            "Tries a codebook file on every story and says what publishing it would change: suggestions, decisions whose",
            "dimension would no longer be offered, and decisions made under a definition that it words otherwise.",
            "Publishes nothing."
        })
final class CodebookRehearseCommand implements Callable<Integer> {
    private static final String ROW = "%-22s %9s %9s %7s %7s %9s %9s %12s%n";

    @Mixin
    FolderOption folder = new FolderOption();

    @Mixin
    CodebookArgument file = new CodebookArgument();

    @Mixin
    EmbeddingOptions embedding = new EmbeddingOptions();

    @Option(
            names = "--stories",
            paramLabel = "N",
            defaultValue = "20",
            description = "Show so many of the stories for which something changes (default: 20; --json shows all).")
    int shown = 20;

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var next = file.read();
        var kafka = folder.kafka();
        var changes = CodebookComparison.between(CodebookShowCommand.inUse(kafka), next);
        var then = inUse(kafka).under(next);
        var rehearsal = new CodebookRehearsal(changes, then, json ? Integer.MAX_VALUE : Math.max(0, shown));
        new LoggedStories(kafka).rehearse(rehearsal);
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(rehearsal.result()));
        } else {
            tell(rehearsal.result(), out);
        }
        out.flush();
        return 0;
    }

    /// The codebook and model in use, as a classifier knows them; what cannot be used is the classifier's to report.
    private ActiveModelView inUse(KafkaProperties kafka) {
        var lemmatizers = new Lemmatizers(DutchLexicon.load(), new EnglishLemmatizer());
        var active =
                new ActiveModelView(codebook -> new CueSuggester(codebook, lemmatizers), embedding.load(), _ -> {});
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        new LogReading(kafka).of(List.of(Topics.CODEBOOKS, Topics.MODELS), records::add);
        active.apply(records);
        return active;
    }

    private void tell(Rehearsed rehearsed, PrintWriter out) {
        CodebookDiffCommand.tell(rehearsed.changes(), out);
        out.printf(
                "%nOf %d stories, other dimensions would be suggested for %d, another eligibility for %d.%n",
                rehearsed.counts().stories(),
                rehearsed.counts().otherDimensions(),
                rehearsed.counts().otherEligibility());
        if (rehearsed.models().stream().anyMatch(model -> !model.startsWith("cues-"))) {
            out.printf(
                    "Today %s suggests; %s would, until a model is trained for the new codebook.%n",
                    String.join(", ", rehearsed.models()), rehearsed.model());
        }
        out.println();
        out.printf(ROW, "dimension", "today", "then", "more", "fewer", "decided", "dropped", "look again");
        rehearsed
                .dimensions()
                .forEach(each -> out.printf(
                        ROW,
                        each.id(),
                        each.now(),
                        each.then(),
                        each.more(),
                        each.fewer(),
                        each.decided(),
                        each.dropped(),
                        each.lookAgain()));
        stories(rehearsed, out);
    }

    private static void stories(Rehearsed rehearsed, PrintWriter out) {
        var all = rehearsed.counts().changedStories();
        if (all == 0) {
            return;
        }
        out.println();
        rehearsed.changed().forEach(story -> out.println(line(story)));
        var more = all - rehearsed.changed().size();
        if (more > 0) {
            out.println("... and " + more + " more; --stories N or --json shows them.");
        }
    }

    private static String line(StoryChange story) {
        var line = new StringBuilder(story.storyId());
        story.more().forEach(dimension -> line.append("  +").append(dimension));
        story.fewer().forEach(dimension -> line.append("  -").append(dimension));
        if (story.otherEligibility()) {
            line.append("  eligibility ")
                    .append(story.eligibilityNow())
                    .append(" to ")
                    .append(story.eligibilityThen());
        }
        story.dropped()
                .forEach(dimension ->
                        line.append("  decided, no longer offered: ").append(dimension));
        story.lookAgain().forEach(dimension -> line.append("  look again: ").append(dimension));
        return line.toString();
    }
}
