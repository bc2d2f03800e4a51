package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.instance.Instance;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango up`: the product on one machine, empty at first.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Runs the broker and the three services in one process, on a data folder.")
final class UpCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Mixin
    InstanceOptions options = new InstanceOptions();

    @Option(
            names = "--import-consent",
            paramLabel = "PURPOSE",
            split = ",",
            description =
                    "Purposes that your own import may assume when a story says nothing of consent, as 'research'."
                            + " Without it such stories are quarantined.")
    List<String> importConsent = List.of();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var chosen = options.with(folder.root, options.settings(folder.root, importConsent()));
        var out = spec.commandLine().getOut();
        var failures = new Failures();
        var instance = new Instance(
                chosen, failures, InstanceOptions.progress(spec.commandLine().getErr()), link -> {
                    out.println("Make the first steward's account here, once: " + link);
                    out.flush();
                });
        return Runner.run(instance, failures, () -> {
            var running = instance.running();
            try {
                instance.announce(running);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            tellRefused(instance.accounts().refused(), out);
            out.println("Tell a story:  " + instance.pages());
            out.println("The desk:      " + instance.desk());
            out.println("Ctrl-C stops; everything is kept in " + chosen.folder().root());
            out.flush();
        });
    }

    private Map<String, String> importConsent() {
        return importConsent.isEmpty() ? Map.of() : Map.of("ingest.import-consent", String.join(",", importConsent));
    }

    /// Their passwords are known to everybody.
    private static void tellRefused(List<String> names, PrintWriter out) {
        if (!names.isEmpty()) {
            out.println("This folder was a demonstration's. Its accounts (" + String.join(", ", names)
                    + ") do not work here; they do with 'mango demo' only.");
        }
    }
}
