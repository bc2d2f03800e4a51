package org.mangomoment.allinone.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.deadletter.DeadLetters;
import org.mangomoment.allinone.deadletter.DeadLetters.PassedOver;
import org.mangomoment.allinone.deadletter.DeadLetters.Stored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango dead-letters list|replay`: what could not be processed, and a second chance for it.
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Lists what could not be processed with the reason, or gives it a second chance.")
final class DeadLettersCommand implements Callable<Integer> {
    enum Act {
        LIST,
        REPLAY
    }

    @Mixin
    FolderOption folder = new FolderOption();

    @Parameters(arity = "0..1", defaultValue = "list", description = "list (default) or replay.")
    Act act = Act.LIST;

    @Option(names = "--offset", paramLabel = "N", description = "Only these letters, as numbered by list.")
    List<Long> offsets = List.of();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var letters = new DeadLetters(folder.kafka());
        return switch (act) {
            case LIST -> list(letters);
            case REPLAY -> replay(letters);
        };
    }

    private int list(DeadLetters letters) throws Exception {
        var out = spec.commandLine().getOut();
        var stored = letters.list().stream().filter(this::wanted).toList();
        if (json) {
            var rows = stored.stream().map(DeadLettersCommand::row).toList();
            out.println(DeskClient.JSON.writeValueAsString(Map.of("total", stored.size(), "letters", rows)));
        } else {
            out.println(stored.size() + " dead letters");
            stored.forEach(one -> out.printf(
                    "%6d  %s  %s  %s  by %s: %s%n",
                    one.offset(),
                    one.letter().at(),
                    one.letter().topic(),
                    one.key(),
                    one.letter().by(),
                    one.letter().reason()));
        }
        out.flush();
        return 0;
    }

    private int replay(DeadLetters letters) throws Exception {
        var done = letters.replay(this::wanted, offsets.isEmpty());
        var out = spec.commandLine().getOut();
        if (json) {
            var passedOver =
                    done.passedOver().stream().map(DeadLettersCommand::row).toList();
            out.println(
                    DeskClient.JSON.writeValueAsString(Map.of("replayed", done.replayed(), "passedOver", passedOver)));
        } else {
            out.println(done.replayed() + " dead letters were put back.");
            done.passedOver()
                    .forEach(passed -> out.printf(
                            "%s  %s was passed over: %s%n",
                            passed.stored().letter().topic(), passed.stored().key(), passed.why()));
        }
        out.flush();
        return 0;
    }

    private boolean wanted(Stored stored) {
        return offsets.isEmpty() || offsets.contains(stored.offset());
    }

    private static Map<String, Object> row(PassedOver passed) {
        return Map.of(
                "topic", passed.stored().letter().topic(),
                "key", passed.stored().key(),
                "why", passed.why());
    }

    private static Map<String, Object> row(Stored stored) {
        return Map.of(
                "offset", stored.offset(),
                "at", stored.letter().at().toString(),
                "topic", stored.letter().topic(),
                "key", stored.key(),
                "by", stored.letter().by(),
                "reason", stored.letter().reason());
    }
}
