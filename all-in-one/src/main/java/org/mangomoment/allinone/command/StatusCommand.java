package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango status`: what runs and how far it is.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells what runs on the data folder, where, and how far it is.")
final class StatusCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var running = folder.running();
        var desk = new DeskClient(running);
        var status = desk.get("/api/status");
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(status);
        } else {
            out.println("ingest  " + running.ingest());
            out.println("desk    " + running.desk());
            out.println("broker  " + running.bootstrap());
            print("", status, out);
        }
        out.flush();
        return 0;
    }

    private static void print(String prefix, JsonNode node, PrintWriter out) {
        node.properties().forEach(entry -> {
            if (entry.getValue().isObject()) {
                print(prefix + entry.getKey() + " ", entry.getValue(), out);
            } else {
                out.println(prefix + entry.getKey() + ": " + entry.getValue().asText());
            }
        });
    }
}
