package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.doctor.Cure;
import org.mangomoment.allinone.doctor.Diagnosis;
import org.mangomoment.allinone.doctor.LogDoctor;
import org.mangomoment.allinone.doctor.Missing;
import org.mangomoment.allinone.doctor.Missing.What;
import org.mangomoment.allinone.instance.Running.NotRunning;
import org.mangomoment.classifier.ClassifierSettings;
import org.mangomoment.runtime.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango doctor`: whether the log still holds what it must of every story.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what the log holds of every story: receipts, submissions, redacted stories, suggestions.",
            "On a running instance what can be made again is made again. On a stopped folder nothing is changed.",
            "What cannot be made again is listed by story id, channel and time; never its text.",
            "Exit status 0: every story is whole. 1: something is missing or damaged."
        })
final class DoctorCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Mixin
    FolderOption folder = new FolderOption();

    @Option(names = "--json", description = "Print the answer as JSON.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        var cure = cure();
        if (json) {
            out.println(DeskClient.JSON.writeValueAsString(cure));
        } else {
            print(cure, out);
        }
        out.flush();
        return cure.after().sound() ? 0 : 1;
    }

    private Cure cure() throws Exception {
        try {
            return new LogDoctor(folder.kafka(), consumerGroup(), List::of).cure(PATIENCE);
        } catch (NotRunning _) {
            return stopped();
        }
    }

    /// Under which the classifier keeps how far it has come.
    private static String consumerGroup() {
        return Settings.read(ClassifierSettings.class, "classifier-stream", Map.of("kafka.bootstrap", "none")).stream()
                .applicationId();
    }

    private Cure stopped() throws IOException {
        var place = folder.folder();
        if (!Files.isDirectory(place.kafka())) {
            throw new Failed("There is no log in " + place.root() + "; name a data folder with --folder.");
        }
        try (var _ = place.lock()) {
            var diagnosis = LogDoctor.stopped(place.kafka());
            return new Cure(diagnosis, diagnosis);
        }
    }

    private static void print(Cure cure, PrintWriter out) {
        var now = cure.after();
        out.printf(
                "receipts %d, submissions %d, stories %d, suggestions %d; waiting for the classifier %d, dead letters %d%n",
                now.receipts(), now.submissions(), now.stories(), now.suggestions(), now.waiting(), now.deadLetters());
        if (cure.madeAgain() > 0) {
            out.println("Made whole again: " + cure.madeAgain());
        }
        now.damage()
                .forEach(damage -> out.printf(
                        "DAMAGED  %s-%d/%s: %d bytes cannot be read%n",
                        damage.topic(), damage.partition(), damage.file(), damage.bytes()));
        for (var what : What.values()) {
            list(now, what, out);
        }
        out.println(now.sound() ? "Every story is whole." : "Something is missing; see docs/doctor.md for what to do.");
    }

    private static void list(Diagnosis now, What what, PrintWriter out) {
        var these = now.missing().stream().filter(one -> one.what() == what).toList();
        if (!these.isEmpty()) {
            out.println("MISSING  " + told(what) + ": " + these.size());
            these.forEach(one -> out.println("  " + told(one)));
        }
    }

    private static String told(What what) {
        return switch (what) {
            case STORY -> "the whole story (only its receipt is left; nothing can make it again)";
            case SUBMISSION -> "the text as received (colleagues can read the story; it cannot be redacted anew)";
            case RECEIPT -> "the receipt (made again while an instance runs)";
            case REDACTION -> "the redacted story (made again while an instance runs)";
            case SUGGESTIONS -> "suggestions (made again while an instance runs)";
        };
    }

    private static String told(Missing one) {
        return one.id() + "  " + Objects.requireNonNullElse(one.channel(), "channel unknown") + "  "
                + (one.receivedAt() == null ? "time unknown" : one.receivedAt());
    }
}
