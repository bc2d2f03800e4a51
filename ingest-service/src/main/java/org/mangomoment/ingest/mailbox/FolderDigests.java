package org.mangomoment.ingest.mailbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.mangomoment.ingest.seal.Sha256;

/// Digests of the mails in one folder, each of which is read once: a mail's bytes never change. What the server says of
/// a mail's size is not asked for, because not every server counts exactly. For one thread.
final class FolderDigests {
    private final Map<Long, String> digests = new HashMap<>();
    private long validity;

    /// SHA-256 of the bytes that are read of the mail, lower-case hex; empty when it is gone or not given now.
    Optional<String> of(IMAPFolder folder, Message message) throws MessagingException {
        if (folder.getUIDValidity() != validity) {
            validity = folder.getUIDValidity();
            digests.clear();
        }
        long uid = folder.getUID(message);
        if (!digests.containsKey(uid)) {
            read(folder, uid).ifPresent(digest -> digests.put(uid, digest));
        }
        return Optional.ofNullable(digests.get(uid));
    }

    private static Optional<String> read(IMAPFolder folder, long uid) throws MessagingException {
        try {
            return MailBytes.of(folder, uid).map(Sha256::hex);
        } catch (MailBytes.NotGiven later) {
            // As if it were not there: it is looked for again.
            return Optional.empty();
        }
    }
}
