package org.mangomoment.search.export;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a deposit says of itself: what archives ask for, and what nobody but its authors can tell.
///
/// @param authors        at least one
/// @param licence        its name, or the terms in a sentence
/// @param licenceAddress where it stands; null for terms of one's own
/// @param subject        one of [#SUBJECTS]
/// @param earlier        the version that this one takes the place of; null for a first one
public record DepositDetails(
        String title,
        String description,
        List<Author> authors,
        Contact contact,
        String licence,
        @Nullable URI licenceAddress,
        String subject,
        @Nullable Earlier earlier) {
    /// The subjects of Dataverse's citation block (its controlled vocabulary `subject`).
    public static final List<String> SUBJECTS = List.of(
            "Agricultural Sciences",
            "Arts and Humanities",
            "Astronomy and Astrophysics",
            "Business and Management",
            "Chemistry",
            "Computer and Information Science",
            "Earth and Environmental Sciences",
            "Engineering",
            "Law",
            "Mathematical Sciences",
            "Medicine, Health and Life Sciences",
            "Physics",
            "Social Sciences",
            "Other");

    /// The fields of a form in which they are told, besides the subject.
    public static final List<String> FIELDS = List.of(
            "title",
            "description",
            "authors",
            "contact-name",
            "contact-email",
            "licence",
            "licence-address",
            DepositReading.AFTER);

    public DepositDetails {
        authors = List.copyOf(authors);
    }

    /// Somebody who made the dataset.
    ///
    /// @param organisation null when it was not told
    /// @param orcid        as `0000-0002-1825-0097`; null when it was not told
    public record Author(
            String name,
            @Nullable String organisation,
            @Nullable String orcid) {}

    /// Whom to ask about it.
    public record Contact(String name, String email) {}

    /// The export of the version before.
    ///
    /// @param stories   that were in it
    /// @param withdrawn of these, those that were withdrawn since
    public record Earlier(String export, Instant at, long stories, long withdrawn) {}
}
