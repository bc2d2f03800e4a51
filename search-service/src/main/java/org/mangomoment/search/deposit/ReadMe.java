package org.mangomoment.search.deposit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.search.export.DepositDetails;

/// What somebody reads who opens a deposit, in Markdown.
record ReadMe(DepositDetails details, DepositManifest manifest, Messages words) {
    /// All of it.
    String markdown() {
        var lines = new ArrayList<String>();
        lines.add("# " + details.title());
        lines.add(details.description());
        lines.add(words.say("deposit.readme.by", authors()));
        lines.add(words.say(
                "deposit.readme.contact",
                details.contact().name(),
                details.contact().email()));
        lines.add(words.say("deposit.readme.licence", licence()));
        lines.add("## " + words.say("deposit.readme.stories.title"));
        lines.add(words.say("deposit.readme.stories", number(manifest.stories()), purpose(), manifest.at()));
        if (manifest.leftOut() > 0) {
            lines.add(words.say("deposit.readme.left-out", number(manifest.leftOut())));
        }
        if (!manifest.wholeQuery()) {
            lines.add(words.say("deposit.readme.query"));
        }
        var earlier = manifest.earlier();
        if (earlier != null) {
            lines.add(words.say("deposit.readme.earlier", earlier.export(), number(earlier.withdrawn())));
        }
        lines.add(words.say("deposit.readme.hidden"));
        lines.add(words.say("deposit.readme.withdrawal"));
        lines.add("## " + words.say("deposit.readme.files"));
        lines.add(files());
        lines.add("## " + words.say("deposit.readme.reading"));
        lines.addAll(reading());
        return String.join("\n\n", lines) + "\n";
    }

    private List<String> reading() {
        return List.of(
                words.say("deposit.readme.tables"),
                words.say("deposit.readme.coders", number(manifest.coders())),
                words.say("deposit.readme.positions"),
                words.say("deposit.readme.sums", "`sha256sum -c " + DepositPart.SUMS.path() + "`"),
                words.say("deposit.readme.export", manifest.export()));
    }

    private String files() {
        return Arrays.stream(DepositPart.values())
                        .map(part -> "- `" + part.path() + "`: " + part.what(words))
                        .collect(Collectors.joining("\n"))
                + "\n- `" + CrateMetadata.PATH + "`: " + words.say("deposit.part.crate");
    }

    private String authors() {
        return details.authors().stream()
                .map(author ->
                        author.name() + (author.organisation() == null ? "" : " (" + author.organisation() + ")"))
                .collect(Collectors.joining("; "));
    }

    private String licence() {
        return details.licence() + (details.licenceAddress() == null ? "" : " (" + details.licenceAddress() + ")");
    }

    private String purpose() {
        return words.value("purpose", manifest.purpose());
    }

    private String number(long number) {
        return String.format(words.locale(), "%,d", number);
    }
}
