package org.mangomoment.ingest.mailbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mail.MailLimits;
import org.mangomoment.ingest.mail.MailSettings;
import org.mangomoment.runtime.settings.Secret;

/// Which mailboxes are read, and how.
///
/// @param addresses          [MailboxAddress] in text form; empty: no mail is read
/// @param password           of all of them, or one a line in the order of the addresses; needed when there is one
/// @param poll               longest wait between two looks; IDLE makes it shorter where the server has it
/// @param patience           longest wait for the server's answer
/// @param trustedAuthservIds see [MailSettings]
/// @param ownListIds         see [MailSettings]
public record MailboxSettings(
        List<String> addresses,
        @Nullable Secret password,
        Duration poll,
        Duration patience,
        List<String> trustedAuthservIds,
        List<String> ownListIds) {
    public MailboxSettings {
        addresses = List.copyOf(addresses);
        trustedAuthservIds = List.copyOf(trustedAuthservIds);
        ownListIds = List.copyOf(ownListIds);
        addresses.forEach(MailboxAddress::of);
        if (!addresses.isEmpty() && password == null) {
            throw new IllegalArgumentException("mailboxes are named without a password; expected mailboxes.password");
        }
        long passwords = password == null ? 0 : password.value().lines().count();
        if (passwords > 1 && passwords != addresses.size()) {
            throw new IllegalArgumentException("there are " + passwords + " passwords for " + addresses.size()
                    + " mailboxes; expected one for all, or one a line for each in their order");
        }
    }

    /// The password of one of the addresses.
    ///
    /// @throws IllegalArgumentException when there is none
    Secret passwordOf(String address) {
        if (password == null) {
            throw new IllegalArgumentException("a mailbox needs a password");
        }
        var lines = password.value().lines().toList();
        return lines.size() < 2 ? password : new Secret(lines.get(addresses.indexOf(address)));
    }

    /// How their mail is understood.
    public MailSettings mail() {
        return new MailSettings(Set.copyOf(trustedAuthservIds), Set.copyOf(ownListIds), MailLimits.standard());
    }
}
