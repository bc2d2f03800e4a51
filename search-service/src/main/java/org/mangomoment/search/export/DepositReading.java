package org.mangomoment.search.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.search.export.DepositDetails.Author;
import org.mangomoment.search.export.DepositDetails.Contact;
import org.mangomoment.search.export.DepositDetails.Earlier;
import org.mangomoment.search.export.OrderReading.Wrong;

/// Reads what a deposit says of itself from parameters; what they leave out comes from the settings.
///
/// @param usual   what is said when the parameters do not say it
/// @param earlier finds an export that whoever asks may see
record DepositReading(DepositSettings usual, Function<String, Optional<Earlier>> earlier) {
    static final String AFTER = "after";

    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Predicate<String> EMAIL =
            Pattern.compile("[^\\s@<>]+@[^\\s@<>]+").asMatchPredicate();
    private static final int LONGEST = 5_000;

    /// What is said; null when some of it cannot be used.
    ///
    /// @param wrong is given what is missing or cannot be used
    @Nullable
    DepositDetails read(Map<String, List<String>> parameters, List<Wrong> wrong) {
        var before = wrong.size();
        var said = new Said(parameters, wrong);
        var title = said.needed("title", usual.title(), "a title for the dataset");
        var description = said.needed("description", usual.description(), "a few sentences on the dataset");
        var authors = authors(said.needed("authors", usual.authors(), "Name; organisation; ORCID"), wrong);
        var name = said.needed("contact-name", usual.contactName(), "the name of whom to ask about the dataset");
        var email = said.needed("contact-email", usual.contactEmail(), "the mail address of whom to ask");
        var licence = said.needed("licence", usual.licence(), "the name of a licence, or the terms in a sentence");
        var address = address(said.of("licence-address", text(usual.licenceAddress())), wrong);
        var subject = said.needed("subject", usual.subject(), String.join("; ", DepositDetails.SUBJECTS));
        var version = version(said.of(AFTER, null), wrong);
        check(email, EMAIL, new Wrong("contact-email", "expected an address as name@example.org"), wrong);
        check(
                subject,
                DepositDetails.SUBJECTS::contains,
                new Wrong("subject", "expected one of " + String.join("; ", DepositDetails.SUBJECTS)),
                wrong);
        return wrong.size() > before
                ? null
                : new DepositDetails(
                        title, description, authors, new Contact(name, email), licence, address, subject, version);
    }

    /// The parameters that were given.
    private record Said(Map<String, List<String>> parameters, List<Wrong> wrong) {
        String of(String name, @Nullable String usual) {
            var given = parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .findFirst();
            var value = given.orElse(usual == null ? "" : usual).strip();
            if (value.length() > LONGEST) {
                wrong.add(new Wrong(name, "expected at most " + LONGEST + " characters"));
            }
            return value;
        }

        String needed(String name, @Nullable String usual, String expected) {
            var value = of(name, usual);
            if (value.isEmpty()) {
                wrong.add(new Wrong(name, "is missing; expected " + expected));
            }
            return value;
        }
    }

    private static void check(String value, Predicate<String> right, Wrong otherwise, List<Wrong> wrong) {
        if (!value.isEmpty() && !right.test(value)) {
            wrong.add(otherwise);
        }
    }

    private static List<Author> authors(String text, List<Wrong> wrong) {
        var authors = new ArrayList<Author>();
        for (var one : text.split("\\|")) {
            var parts = Arrays.stream(one.split(";")).map(String::strip).toList();
            var orcid = parts.size() > 2 ? parts.get(2).replace("https://orcid.org/", "") : "";
            var usable = parts.size() <= 3
                    && !parts.getFirst().isEmpty()
                    && (orcid.isEmpty() || ORCID.matcher(orcid).matches());
            if (usable) {
                authors.add(new Author(parts.getFirst(), parts.size() > 1 ? known(parts.get(1)) : null, known(orcid)));
            } else if (!text.isEmpty()) {
                wrong.add(new Wrong("authors", "expected Name; organisation; ORCID, with | between several"));
            }
        }
        return authors;
    }

    private static @Nullable URI address(String text, List<Wrong> wrong) {
        try {
            var address = text.isEmpty() ? null : new URI(text);
            if (address == null || List.of("http", "https").contains(String.valueOf(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException _) {
            // Told below, like every address that leads nowhere.
        }
        wrong.add(new Wrong("licence-address", "expected an address as https://creativecommons.org/licenses/by/4.0/"));
        return null;
    }

    private @Nullable Earlier version(String export, List<Wrong> wrong) {
        if (export.isEmpty()) {
            return null;
        }
        var found = earlier.apply(export);
        if (found.isEmpty()) {
            wrong.add(new Wrong(AFTER, "expected the id of an earlier deposit that you may see"));
        }
        return found.orElse(null);
    }

    private static @Nullable String known(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
