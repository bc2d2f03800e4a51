package org.mangomoment.ingest.mail;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What a mailbox's owner must say so that its mail is understood rightly.
///
/// @param trustedAuthservIds names of our own mail servers, as they stand at the start of their Authentication-Results;
///     empty means that no such header is believed; the empty string means the topmost header that carries no name
/// @param ownListIds List-Id values of the mailbox itself, where it is a group address; mail through it is no
/// newsletter
/// @param limits how much of one mail is read
public record MailSettings(Set<String> trustedAuthservIds, Set<String> ownListIds, MailLimits limits) {
    public MailSettings {
        trustedAuthservIds = lowerCase(trustedAuthservIds);
        ownListIds = lowerCase(ownListIds);
    }

    /// Believes no header and knows no list of its own.
    public static MailSettings standard() {
        return new MailSettings(Set.of(), Set.of(), MailLimits.standard());
    }

    private static Set<String> lowerCase(Set<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }
}
