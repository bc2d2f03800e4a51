package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import org.mangomoment.allinone.instance.BrokerAccess;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.allinone.instance.UsualFolders;
import org.mangomoment.runtime.kafka.KafkaProperties;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `--folder DIR`: the data folder, and by it the instance that runs on it.
final class FolderOption {
    private static final String NAME = "--folder";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            defaultValue = UsualFolders.DATA,
            description =
                    "The data folder (default: ${DEFAULT-VALUE}; a command that needs a running instance also finds"
                            + " the one of './mango demo' by itself).")
    Path root = Path.of(UsualFolders.DATA);

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    /// The folder that was given, or the one of `mango up`.
    Folder folder() {
        return Folder.at(root);
    }

    /// The folder that was given, or the usual one on which an instance runs.
    Folder runningFolder() throws IOException {
        return spec.commandLine().getParseResult().hasMatchedOption(NAME)
                ? folder()
                : UsualFolders.running(Path.of(""));
    }

    /// How to use the broker of the running instance.
    KafkaProperties kafka() throws IOException {
        var place = runningFolder();
        return BrokerAccess.to(Running.find(place).bootstrap(), place).properties();
    }

    /// The running instance.
    Running running() throws IOException {
        return Running.find(runningFolder());
    }
}
