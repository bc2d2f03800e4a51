package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.mangomoment.allinone.instance.Folder;
import org.mangomoment.allinone.instance.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The options that `mango up` and `mango demo` share.
final class InstanceOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the public pages; the desk takes the next one (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}: this machine only).")
    String host = "127.0.0.1";

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    Options with(Path root, List<String> importConsent) {
        var folder = Folder.at(root);
        // Before anything is written there, be it a line of the log.
        folder.prepare(spec.commandLine().getErr()::println);
        // The log configuration reads these when the first logger is made, so before anything else.
        System.setProperty("mango.logs", folder.logs().toString());
        System.setProperty("logback.configurationFile", "logback-instance.xml");
        return new Options(folder, host, port, importConsent);
    }

    static Consumer<String> progress(PrintWriter err) {
        var begin = System.nanoTime();
        return line -> {
            err.printf("%5.1f s  %s%n", (System.nanoTime() - begin) / 1e9, line);
            err.flush();
        };
    }
}
