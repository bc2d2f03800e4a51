package org.mangomoment.allinone.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a deposit says of itself; what is not given comes from the settings.
final class DepositOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "For deposit: the dataset's title.")
    @Nullable
    String title;

    @Option(names = "--description", paramLabel = "TEXT", description = "For deposit: a few sentences on it.")
    @Nullable
    String description;

    @Option(
            names = "--author",
            paramLabel = "AUTHOR",
            description = "For deposit: 'Name; organisation; ORCID', once for each; the last two may be missing.")
    List<String> authors = List.of();

    @Option(names = "--contact-name", paramLabel = "NAME", description = "For deposit: whom to ask about it.")
    @Nullable
    String contactName;

    @Option(names = "--contact-email", paramLabel = "ADDRESS", description = "For deposit: their mail address.")
    @Nullable
    String contactEmail;

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            description = "For deposit: the licence by its name, or the terms in a sentence.")
    @Nullable
    String licence;

    @Option(names = "--licence-address", paramLabel = "URL", description = "For deposit: where the licence stands.")
    @Nullable
    String licenceAddress;

    @Option(names = "--subject", paramLabel = "SUBJECT", description = "For deposit: one of Dataverse's subjects.")
    @Nullable
    String subject;

    @Option(
            names = "--after",
            paramLabel = "EXPORT",
            description = "For deposit: the id of the export whose dataset this one takes the place of.")
    @Nullable
    String after;

    /// Those that were given, by the names that the desk knows.
    Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        put(given, "title", title);
        put(given, "description", description);
        put(given, "authors", authors.isEmpty() ? null : String.join(" | ", authors));
        put(given, "contact-name", contactName);
        put(given, "contact-email", contactEmail);
        put(given, "licence", licence);
        put(given, "licence-address", licenceAddress);
        put(given, "subject", subject);
        put(given, "after", after);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
