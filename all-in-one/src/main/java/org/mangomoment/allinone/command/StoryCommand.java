package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.mangomoment.allinone.copy.StoryCopy;
import org.mangomoment.allinone.copy.StoryCopy.Asked;
import org.mangomoment.schemas.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango story copy ID`: all that is held of one story.
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        description = "One story as a whole.",
        subcommands = StoryCommand.Copy.class,
        synopsisSubcommandLabel = "COMMAND")
final class StoryCommand {
    StoryCommand() {}

    /// Prints the copy.
    @Command(
            name = "copy",
            mixinStandardHelpOptions = true,
            description = {
                "Prints everything that is held of a story as JSON, unredacted, for a teller who asks for it. Be sure"
                        + " that it is the teller who asks: the receipt number is known to them, and to the channel.",
                "Refused for an unknown story and for one that was withdrawn."
            })
    static final class Copy implements Callable<Integer> {
        @Mixin
        FolderOption folder = new FolderOption();

        @Parameters(paramLabel = "ID", description = "The story's id, which is the receipt number.")
        String id = "";

        @Spec
        CommandSpec spec = CommandSpec.create();

        @Override
        public Integer call() throws Exception {
            var copy = switch (StoryCopy.of(folder.kafka(), id)) {
                case Asked.Found(var found) -> found;
                case Asked.Unknown() -> throw new Failed("There is no story with this id; check the number.");
                case Asked.Withdrawn() ->
                    throw new Failed("This story was withdrawn: it is erased or being erased, and nobody gets a"
                            + " copy any more.");
            };
            var json = new LinkedHashMap<String, Object>();
            json.put("id", id);
            for (var part : copy.parts().entrySet()) {
                json.put(part.getKey(), told(part.getValue()));
            }
            var out = spec.commandLine().getOut();
            out.println(DeskClient.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
            out.flush();
            return 0;
        }

        private static List<JsonNode> told(List<SpecificRecord> records) {
            return records.stream().<JsonNode>map(RecordJson::of).toList();
        }
    }
}
