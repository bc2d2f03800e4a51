package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango export`: stories in a file, with a manifest on the log.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes every story that a search finds to a file, as redacted, if its teller allowed the purpose.",
            "What is exported is kept, so that whoever has a story that is withdrawn later can be told.",
            "Example: mango export --format csv --query 'night nurse' --out nights.csv"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    FolderOption folder = new FolderOption();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, jsonl, refi-qda, refi-qdc, or deposit: a dataset for an archive.")
    String format = "";

    @Option(names = "--query", defaultValue = "", paramLabel = "Q", description = "As for mango search; all without.")
    String query = "";

    @Option(names = "--dimension", paramLabel = "ID", description = "Only stories with this dimension.")
    List<String> dimensions = List.of();

    @Option(names = "--language", paramLabel = "CODE", description = "Only stories in this language: nl, en, other.")
    List<String> languages = List.of();

    @Option(
            names = "--purpose",
            defaultValue = "research",
            description = "research, quotes or teaching: only stories whose tellers allowed it"
                    + " (default: ${DEFAULT-VALUE}).")
    String purpose = "";

    @Option(names = "--excel-belgium", description = "For csv: semicolons, and a mark that Excel needs for accents.")
    boolean semicolon;

    @Option(
            names = "--line-endings",
            defaultValue = "lf",
            description = "For refi-qda: lf or crlf (default: ${DEFAULT-VALUE}).")
    String lineEndings = "";

    @Option(
            names = "--group-by",
            defaultValue = "none",
            description = "For refi-qda: none for a document a story, teller or campaign (default: ${DEFAULT-VALUE}).")
    String grouping = "";

    @Mixin
    DepositOptions deposit = new DepositOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "A new file.")
    Path out = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if (Files.exists(out)) {
            throw new Failed("There is a file " + out + " already; name another, or remove it.");
        }
        var desk = new DeskClient(folder.running());
        var download = Download.of(desk, "/api/export", fields(), out);
        tell(download, spec.commandLine().getOut());
        return 0;
    }

    /// A form, since who made a deposit does not belong into an address.
    private String fields() {
        var parameters = new StringBuilder("format=" + DeskClient.encoded(format))
                .append("&purpose=")
                .append(DeskClient.encoded(purpose))
                .append("&q=")
                .append(DeskClient.encoded(query));
        dimensions.forEach(dimension -> parameters.append("&dimension=").append(DeskClient.encoded(dimension)));
        languages.forEach(language -> parameters.append("&language=").append(DeskClient.encoded(language)));
        parameters.append("&line-endings=").append(DeskClient.encoded(lineEndings));
        parameters.append("&group-by=").append(DeskClient.encoded(grouping));
        if (semicolon) {
            parameters.append("&separator=semicolon");
        }
        deposit.given()
                .forEach((name, value) ->
                        parameters.append('&').append(name).append('=').append(DeskClient.encoded(value)));
        return parameters.toString();
    }

    private void tell(Download download, PrintWriter to) {
        to.printf("%,d stories in %s (%,d bytes)%n", download.stories(), out, download.bytes());
        if (download.leftOut() > 0) {
            to.printf("%,d left out: their tellers did not allow %s%n", download.leftOut(), purpose);
        }
        to.println("export " + download.id());
        to.println("sha256 " + download.sha256());
        to.flush();
    }
}
