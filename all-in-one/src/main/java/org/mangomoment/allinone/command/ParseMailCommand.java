package org.mangomoment.allinone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.mangomoment.ingest.attachment.FileReading;
import org.mangomoment.ingest.mail.MailFiles;
import org.mangomoment.ingest.mail.MailParser;
import org.mangomoment.ingest.mail.MailSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mango parse-mail`: what is understood of mails in files.
@Command(
        name = "parse-mail",
        mixinStandardHelpOptions = true,
        description = {
            "Shows for each mail whether it is a story and why not, its text, what was stripped, its attachments.",
            "Takes nothing in."
        })
final class ParseMailCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Mails as they were received (.eml).")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON object a file, with everything.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var mails = new MailFiles(new MailParser(MailSettings.standard(), new FileReading()));
        var out = spec.commandLine().getOut();
        if (json) {
            mails.printJson(files, out);
        } else {
            mails.print(files, out);
        }
        return 0;
    }
}
