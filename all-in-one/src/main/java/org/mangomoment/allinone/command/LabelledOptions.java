package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.mangomoment.classifier.evaluation.Labelled;
import org.mangomoment.classifier.evaluation.LabelledFields;
import org.mangomoment.classifier.evaluation.LabelledFile;
import picocli.CommandLine.Option;

/// Where a labelled file keeps its texts and labels.
final class LabelledOptions {
    @Option(
            names = "--text-field",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "Field of the text (default: ${DEFAULT-VALUE}).")
    String text = "text";

    @Option(
            names = "--label-field",
            paramLabel = "NAME",
            defaultValue = "dimensions,labels,label",
            split = ",",
            description = "Field of the labels: a list, several between |, or one; the first that a line has "
                    + "(default: ${DEFAULT-VALUE}).")
    List<String> labels = List.of();

    @Option(
            names = "--fold-field",
            paramLabel = "NAME",
            defaultValue = "fold",
            description = "Field of the fold (default: ${DEFAULT-VALUE}). Without one, five folds are made.")
    String fold = "fold";

    @Option(
            names = "--eligibility-field",
            paramLabel = "NAME",
            defaultValue = "eligibility",
            description = "Field of whether it is a Mangomoment: yes, no or unclear (default: ${DEFAULT-VALUE}); "
                    + "a line without it says nothing.")
    String eligibility = "eligibility";

    @Option(names = "--rename", paramLabel = "LABEL=ID", description = "A label that the codebook calls differently.")
    Map<String, String> renaming = Map.of();

    List<Labelled> read(Path file) throws IOException {
        return new LabelledFile(new LabelledFields(text, labels, fold, eligibility, renaming)).read(file);
    }
}
