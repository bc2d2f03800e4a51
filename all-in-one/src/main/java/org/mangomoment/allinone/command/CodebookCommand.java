package org.mangomoment.allinone.command;

import picocli.CommandLine.Command;

/// `mango codebook show|check|diff|rehearse|publish`: the codebook in use, and a next version of it.
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Prints the codebook in use; checks, compares, rehearses and publishes the next version of it.",
        synopsisSubcommandLabel = "show|check|diff|rehearse|publish",
        subcommands = {
            CodebookShowCommand.class,
            CodebookCheckCommand.class,
            CodebookDiffCommand.class,
            CodebookRehearseCommand.class,
            CodebookPublishCommand.class
        })
final class CodebookCommand {
    private CodebookCommand() {}
}
