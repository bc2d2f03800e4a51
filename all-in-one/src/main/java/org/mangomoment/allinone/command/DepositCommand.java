package org.mangomoment.allinone.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.deposit.Dataverse;
import org.mangomoment.allinone.deposit.Depositing;
import org.mangomoment.runtime.settings.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango deposit`: an exported dataset as a draft in an archive of research data.
@Command(
        name = "deposit",
        mixinStandardHelpOptions = true,
        description = {
            "Brings what 'mango export --format deposit' wrote to a Dataverse, as a draft that nobody else sees.",
            "The same command again goes on where it stopped. Publishing is done there, by people.",
            "Example: mango deposit --dataverse https://rdr.kuleuven.be --collection mango --token-file token --zip F.zip"
        })
final class DepositCommand implements Callable<Integer> {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

    @Option(
            names = "--dataverse",
            required = true,
            paramLabel = "URL",
            description = "The installation, as https://rdr.kuleuven.be.")
    URI server = URI.create("");

    @Option(
            names = "--collection",
            paramLabel = "ALIAS",
            description = "The collection in which the draft is made; needed for a new dataset.")
    @Nullable
    String collection;

    @Option(
            names = "--dataset",
            paramLabel = "ID",
            description = "A dataset there, as doi:10.5072/FK2/AAA000, whose next version this is.")
    @Nullable
    String dataset;

    @Option(
            names = "--token-file",
            required = true,
            paramLabel = "FILE",
            description = "A file with the API token of your account there, and nothing else.")
    Path tokenFile = Path.of("");

    @Option(names = "--zip", required = true, paramLabel = "FILE", description = "The dataset that was exported.")
    Path zip = Path.of("");

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        if ((collection == null) == (dataset == null)) {
            throw new Failed("Found " + (dataset == null ? "neither" : "both") + " --collection and --dataset; expected"
                    + " --collection for a new dataset, or --dataset for the next version of one.");
        }
        var out = spec.commandLine().getOut();
        try (var dataverse = new Dataverse(server, token())) {
            var depositing = new Depositing(dataverse, server, FIRST_PAUSE, line -> {
                out.println(line);
                out.flush();
            });
            var done = depositing.bring(zip, collection == null ? "" : collection, dataset);
            if (done.withdrawn() > 0) {
                out.printf(
                        "%,d stories of the earlier version were withdrawn and are not in this one%n",
                        done.withdrawn());
            }
            out.printf("%d files sent, %d were there already%n", done.sent(), done.present());
            out.println(server + "/dataset.xhtml?persistentId=" + done.dataset() + "&version=DRAFT");
            out.flush();
        }
        return 0;
    }

    private Secret token() throws IOException {
        var token = Files.readString(tokenFile).strip();
        if (!token.matches("[!-~]{8,200}")) {
            throw new Failed(tokenFile + " does not hold a token; expected one line of 8 to 200 letters and digits.");
        }
        return new Secret(token);
    }
}
