package org.mangomoment.allinone.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango model promote|refuse|roll-back ID`: a steward's word on a model.
@Command(
        name = "model",
        mixinStandardHelpOptions = true,
        description =
                "Puts a candidate in force whatever its figures say, refuses it, or goes back to an earlier model.")
final class ModelCommand implements Callable<Integer> {
    enum Act {
        PROMOTE,
        REFUSE,
        ROLL_BACK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Mixin
    FolderOption folder = new FolderOption();

    @Parameters(index = "0", description = "promote, refuse or roll-back.")
    Act act = Act.PROMOTE;

    @Parameters(index = "1", paramLabel = "ID", description = "The model, as 'mango models' calls it.")
    String model = "";

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        try (var desk = new DeskClient(folder.running())) {
            var id = URLEncoder.encode(model, StandardCharsets.UTF_8);
            var wish = new ModelWish(desk).ask("/api/models/" + id + "/" + act);
            return ModelWish.told(wish, json, spec.commandLine().getOut());
        }
    }
}
