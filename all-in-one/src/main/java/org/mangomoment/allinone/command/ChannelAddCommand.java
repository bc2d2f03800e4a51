package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `mango channel add NAME`: opens a channel and shows its key once.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Opens a channel; prints its push key, which is shown this once.")
final class ChannelAddCommand extends ChannelCommand.Act {
    @Parameters(paramLabel = "NAME", description = "2 to 40 lower-case letters, digits and hyphens.")
    String name = "";

    @Option(names = "--campaign", paramLabel = "NAME", description = "Campaign of its stories (default: general).")
    String campaign = "general";

    @Option(
            names = "--consent",
            paramLabel = "PURPOSE",
            split = ",",
            description =
                    "What the channel asked its tellers itself: research, quotes, publication, teaching, contact.")
    List<String> consent = List.of();

    @Option(names = "--daily-limit", paramLabel = "N", description = "Most new stories a day (default: no bound).")
    @Nullable
    Long dailyLimit;

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            split = ",",
            description = "A field that it may tell besides the text, as teller or period.year (default: all).")
    List<String> fields = List.of();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of stories that name none (default: detected).")
    @Nullable
    String language;

    @Option(names = "--signed", description = "Every request must carry a signature (docs/push-api.md).")
    boolean signed;

    @Mixin
    MappingOption mapping = new MappingOption();

    @Override
    JsonNode ask(DeskClient desk) throws Exception {
        var body = DeskClient.JSON
                .createObjectNode()
                .put("name", name)
                .put("campaign", campaign)
                .put("dailyLimit", dailyLimit)
                .put("language", language)
                .put("signed", signed)
                .put("mapping", mapping.text());
        body.set("defaultConsent", DeskClient.JSON.valueToTree(consent));
        body.set("allowedFields", DeskClient.JSON.valueToTree(fields));
        return desk.post("/api/channels", body);
    }

    @Override
    void tell(JsonNode answer, PrintWriter out) {
        tellKey(answer, out);
        out.println("It can bring stories in and read nothing back; docs/push-api.md says how.");
    }
}
