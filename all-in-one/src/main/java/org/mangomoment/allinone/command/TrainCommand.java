package org.mangomoment.allinone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango train`: a model from all decisions, now.
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a suggestion model on all decisions and puts it in force when it is not worse.")
final class TrainCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var wish = new ModelWish(desk).ask("/api/models/train");
            return ModelWish.told(wish, json, spec.commandLine().getOut());
        }
    }
}
