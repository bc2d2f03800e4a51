package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jspecify.annotations.Nullable;

/// The address a mail says it is from.
final class Senders {
    private Senders() {}

    /// The only From address; null with a warning when there is none or there are several.
    static @Nullable Sender of(Headers headers, Set<Warning> warnings) {
        var found = headers.all("From").stream()
                .flatMap(from -> mailboxes(from).stream())
                .distinct()
                .toList();
        if (found.size() != 1 || headers.all("From").size() != 1) {
            warnings.add(found.isEmpty() ? Warning.NO_SENDER : Warning.SEVERAL_SENDERS);
            return null;
        }
        return found.getFirst();
    }

    private static List<Sender> mailboxes(String from) {
        return LenientAddressParser.DEFAULT.parseAddressList(from).flatten().stream()
                .filter(mailbox -> mailbox.getDomain() != null && mailbox.getLocalPart() != null)
                .map(Senders::sender)
                .toList();
    }

    private static Sender sender(Mailbox mailbox) {
        var name = mailbox.getName() == null
                ? ""
                : EncodedWords.decode(mailbox.getName()).strip();
        return new Sender(name.isEmpty() ? null : name, mailbox.getAddress());
    }
}
