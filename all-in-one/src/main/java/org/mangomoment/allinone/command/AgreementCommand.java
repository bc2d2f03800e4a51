package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mangomoment.search.agreement.AgreementReport;
import org.mangomoment.search.agreement.CodingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango agreement`: how far coders agree.
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description =
                "Measures how far coders agree: percent agreement, Cohen's and Fleiss' kappa, Krippendorff's alpha,"
                        + " Gwet's AC1 and alpha over sets of labels (MASI), with 95 percent intervals.")
final class AgreementCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            description = "CSV with the columns coder, unit and value; labels of a set are separated by |. A missing"
                    + " row is a unit that the coder did not code.")
    Path file = Path.of("");

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var report = AgreementReport.of(CodingsFile.read(file));
        var out = spec.commandLine().getOut();
        if (json) {
            report.writeJson(out);
        } else {
            report.writeText(out);
        }
        return 0;
    }
}
