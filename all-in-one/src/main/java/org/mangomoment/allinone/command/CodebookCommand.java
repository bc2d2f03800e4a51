package org.mangomoment.allinone.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.codebook.PublishedCodebooks;
import org.mangomoment.classifier.codebook.Codebook;
import org.mangomoment.classifier.codebook.CodebookFile;
import org.mangomoment.classifier.codebook.Dimension;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango codebook show|publish`: the codebook in use, and a next version of it.
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "Prints the codebook in use, or publishes the next version of it.",
        synopsisSubcommandLabel = "show|publish",
        subcommands = {CodebookCommand.Show.class, CodebookCommand.Publish.class})
final class CodebookCommand {
    private CodebookCommand() {}

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Prints the newest published codebook, a file to edit and to publish.")
    static final class Show implements Callable<Integer> {
        @Mixin
        FolderOption folder = new FolderOption();

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            var newest = new PublishedCodebooks(folder.kafka()).all().lastEntry();
            if (newest == null) {
                throw new Failed("No codebook is published yet; the classifier publishes the first when it starts.");
            }
            spec.commandLine().getOut().println(CodebookFile.text(newest.getValue()));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    @Command(
            name = "publish",
            mixinStandardHelpOptions = true,
            description = "Checks a codebook file and publishes it as the next version. The services use it at once.")
    static final class Publish implements Callable<Integer> {
        @Mixin
        FolderOption folder = new FolderOption();

        @Nullable
        @Parameters(paramLabel = "FILE", description = "The codebook, as docs/codebook.md describes it.")
        Path file;

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            var record = read(Files.readString(Objects.requireNonNull(file)));
            var codebook = checked(record);
            var published = new PublishedCodebooks(folder.kafka());
            var newest = published.all().lastEntry();
            var last = newest == null ? 0 : newest.getKey();
            if (codebook.version() <= last) {
                throw new Failed("The file says version " + codebook.version() + "; version " + last
                        + " is published and never changes. Give the file version " + (last + 1) + ".");
            }
            published.publish(record);
            spec.commandLine().getOut().println("Published codebook version " + codebook.version() + ".");
            if (newest != null) {
                tellChanges(Codebook.of(newest.getValue()), codebook);
            }
            spec.commandLine().getOut().flush();
            return 0;
        }

        private static org.mangomoment.schemas.Codebook read(String json) {
            try {
                return CodebookFile.read(json);
            } catch (IllegalArgumentException wrong) {
                throw new Failed("The file is " + wrong.getMessage() + ". Nothing was published.");
            }
        }

        private static Codebook checked(org.mangomoment.schemas.Codebook record) {
            try {
                var codebook = Codebook.of(record);
                if (codebook.dimensions().isEmpty()) {
                    throw new Failed("The codebook has no dimensions; expected at least one. Nothing was published.");
                }
                return codebook;
            } catch (IllegalArgumentException wrong) {
                throw new Failed("The codebook cannot be used: " + wrong.getMessage() + ". Nothing was published.");
            }
        }

        private void tellChanges(Codebook before, Codebook now) {
            tell("New dimension", now, dimension -> !holds(before, dimension));
            tell("No longer offered", before, dimension -> !holds(now, dimension));
        }

        private void tell(String what, Codebook codebook, Predicate<Dimension> which) {
            codebook.dimensions().stream()
                    .filter(which)
                    .forEach(dimension -> spec.commandLine().getOut().println(what + ": " + dimension.id()));
        }

        private static boolean holds(Codebook codebook, Dimension dimension) {
            return codebook.dimensions().stream().anyMatch(each -> each.id().equals(dimension.id()));
        }
    }
}
