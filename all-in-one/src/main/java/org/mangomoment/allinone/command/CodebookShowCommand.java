package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import org.mangomoment.allinone.codebook.PublishedCodebooks;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.codebook.CodebookFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mango codebook show`: the codebook in use.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Prints the newest published codebook, a file to edit and to publish.")
final class CodebookShowCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        spec.commandLine().getOut().println(CodebookFile.text(inUse(folder.kafka())));
        spec.commandLine().getOut().flush();
        return 0;
    }

    /// The codebook that the instance uses.
    static Codebook inUse(KafkaProperties kafka) {
        return new PublishedCodebooks(kafka)
                .newest()
                .orElseThrow(() ->
                        new Failed("No codebook is published yet; the classifier publishes the first when it starts."));
    }
}
