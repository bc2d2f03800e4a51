package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.erasure.Purge;
import org.mangomoment.allinone.erasure.PurgeReport;
import org.mangomoment.allinone.instance.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango purge`: withdrawn stories erased now, and the proof.
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = {
            "Erases the bytes of withdrawn stories now, on a running instance, and proves it: searches every file below"
                    + " the data folder for what they said.",
            "Exit status 0: nothing remains. 1: something remains; the files are named."
        })
final class PurgeCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var place = folder.runningFolder();
        var running = Running.find(place);
        var out = spec.commandLine().getOut();
        var desk = new DeskClient(running);
        var ids = erasing(desk);
        if (ids.isEmpty()) {
            out.println(json ? "{\"stories\":[]}" : "No withdrawal is under way.");
            out.flush();
            return 0;
        }
        var purge = new Purge(place, folder.kafka(), () -> desk.post("/api/index/expunge"));
        var report = purge.run(ids);
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(report));
        } else {
            print(report, out);
        }
        out.flush();
        return report.clean() ? 0 : 1;
    }

    /// Those whose erasure was not proven yet.
    private static Set<String> erasing(DeskClient desk) throws Exception {
        var ids = new LinkedHashSet<String>();
        desk.get("/api/withdrawals").path("withdrawals").forEach(one -> {
            if (!one.path("state").asText().equals("erased")) {
                ids.add(one.path("id").asText());
            }
        });
        return ids;
    }

    private static void print(PurgeReport report, PrintWriter out) {
        out.println("Withdrawn stories: " + report.stories().size());
        out.printf("In the log at first: %d records of them%n", report.records());
        if (report.unseen() > 0) {
            out.println("Of " + report.unseen() + " of them the log had no words any more; their ids were looked for.");
        }
        out.printf(
                "Looked for: %d sequences of their words and names, as UTF-8 and UTF-16 (%d more are in other stories"
                        + " too)%n",
                report.sequences(), report.shared());
        out.printf(
                "Searched: %d files (%.1f MB), %d records decoded from %d segments, %d documents of the index; %.1f"
                        + " s%n",
                report.files(),
                report.bytes() / 1e6,
                report.decoded(),
                report.segments(),
                report.documents(),
                report.seconds());
        report.remaining().forEach(file -> out.println("REMAINS  " + file));
        out.println(report.clean() ? "Nothing remains." : "Something remains; nothing was marked as erased.");
    }
}
