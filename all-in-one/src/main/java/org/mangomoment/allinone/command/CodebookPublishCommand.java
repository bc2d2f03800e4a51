package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import org.mangomoment.allinone.codebook.PublishedCodebooks;
import org.mangomoment.schemas.codebook.CodebookComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `mango codebook publish`: makes a file the codebook in use.
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Checks a codebook file and publishes it as the next version. The services use it at once.")
final class CodebookPublishCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Mixin
    CodebookArgument file = new CodebookArgument();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var codebook = file.read();
        var published = new PublishedCodebooks(folder.kafka());
        var newest = published.all().lastEntry();
        var last = newest == null ? 0 : newest.getKey();
        if (codebook.getVersion() <= last) {
            throw new Failed("The file says version " + codebook.getVersion() + "; version " + last
                    + " is published and never changes. Give the file version " + (last + 1) + ".");
        }
        published.publish(codebook);
        var out = spec.commandLine().getOut();
        out.println("Published codebook version " + codebook.getVersion() + ".");
        if (newest != null) {
            CodebookDiffCommand.tell(CodebookComparison.between(newest.getValue(), codebook), out);
        }
        out.flush();
        return 0;
    }
}
