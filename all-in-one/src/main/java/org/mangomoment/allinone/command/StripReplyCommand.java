package org.mangomoment.allinone.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.mangomoment.ingest.reply.ReplyLines;
import org.mangomoment.ingest.reply.ReplyStripper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango strip-reply`: what is left of a mail's text without quotations, signature and footers.
@Command(
        name = "strip-reply",
        mixinStandardHelpOptions = true,
        description = "Strips quoted history, signature and footers off the text of a mail. Takes nothing in.")
final class StripReplyCommand implements Callable<Integer> {
    @Mixin
    LinesIn lines = new LinesIn();

    @Option(names = "--jsonl", description = "Read JSON lines with \"input\"; print them with \"output\" added.")
    boolean jsonLines;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (var in = lines.open()) {
            if (jsonLines) {
                return new ReplyLines().run(in, out) == 0 ? 0 : 1;
            }
            out.println(ReplyStripper.strip(in.readAllAsString()).text());
            out.flush();
            return 0;
        }
    }
}
