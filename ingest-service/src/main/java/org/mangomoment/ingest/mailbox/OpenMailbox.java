package org.mangomoment.ingest.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;

/// One mailbox, connected and open. For one thread, [#close] for any.
final class OpenMailbox implements AutoCloseable {
    private final Store store;
    private final IMAPFolder inbox;

    private OpenMailbox(Store store, IMAPFolder inbox) {
        this.store = store;
        this.inbox = inbox;
    }

    static OpenMailbox open(ImapSession session) throws MessagingException {
        var store = session.connect();
        try {
            var inbox = (IMAPFolder) store.getFolder(session.address().folder());
            inbox.open(Folder.READ_WRITE);
            return new OpenMailbox(store, inbox);
        } catch (MessagingException | RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    IMAPFolder inbox() {
        return inbox;
    }

    boolean tellsNews() throws MessagingException {
        return ((IMAPStore) store).hasCapability("IDLE");
    }

    long uidValidity() throws MessagingException {
        return inbox.getUIDValidity();
    }

    /// UIDs above `uid`, rising. The server answers `n:*` with its last mail even when that is older (RFC 3501, 6.4.8).
    List<Long> after(long uid) throws MessagingException {
        var uids = new ArrayList<Long>();
        for (var message : inbox.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
            if (!message.isExpunged() && inbox.getUID(message) > uid) {
                uids.add(inbox.getUID(message));
            }
        }
        return uids.stream().sorted().toList();
    }

    /// The mail's first bytes, [MailBytes#MOST] at most; empty when it is gone.
    ///
    /// @throws MailBytes.NotGiven when it is there and the server does not give it
    Optional<byte[]> raw(long uid) throws MessagingException {
        return MailBytes.of(inbox, uid);
    }

    /// Moves the mail, in one step where the server can; else copies it before it is removed here. Its bytes
    /// stay as they are; the reason goes with it as a keyword where the server keeps such.
    void move(long uid, Outcome.Goes goes) throws MessagingException {
        var message = inbox.getMessageByUID(uid);
        if (message == null) {
            return;
        }
        if (goes.keyword() != null && inbox.getPermanentFlags().contains(Flags.Flag.USER)) {
            message.setFlags(new Flags(goes.keyword()), true);
        }
        move(inbox, message, goes.destination());
    }

    /// Takes a mail out of the folder For-steward, to another folder, or for good when there is none: every copy of it,
    /// since a server that cannot move leaves two when it is stopped in between.
    ///
    /// @param digest SHA-256 of the bytes that are read of it
    /// @param known  digests of the mails in the folder, as far as they are known
    /// @return false when it is not there
    boolean settle(String digest, FolderDigests known, @Nullable Destination to) throws MessagingException {
        try (var steward = (IMAPFolder) folder(Destination.FOR_STEWARD.folder())) {
            steward.open(Folder.READ_WRITE);
            var copies = new ArrayList<Message>();
            for (var message : steward.getMessages()) {
                if (known.of(steward, message).filter(digest::equals).isPresent()) {
                    copies.add(message);
                }
            }
            for (var copy : copies) {
                settle(steward, copy, to);
            }
            return !copies.isEmpty();
        }
    }

    private void settle(IMAPFolder steward, Message message, @Nullable Destination to) throws MessagingException {
        if (to == null) {
            message.setFlag(Flags.Flag.DELETED, true);
            steward.expunge(new Message[] {message});
        } else {
            move(steward, message, to);
        }
    }

    private void move(IMAPFolder from, Message message, Destination to) throws MessagingException {
        var target = folder(to.folder());
        var messages = new Message[] {message};
        if (((IMAPStore) store).hasCapability("MOVE")) {
            from.moveMessages(messages, target);
        } else {
            from.copyMessages(messages, target);
            message.setFlag(Flags.Flag.DELETED, true);
            from.expunge(messages);
        }
    }

    private Folder folder(String name) throws MessagingException {
        var besides = store.getDefaultFolder().getFolder(name);
        if (besides.exists() || besides.create(Folder.HOLDS_MESSAGES)) {
            return besides;
        }
        var below = inbox.getFolder(name);
        if (below.exists() || below.create(Folder.HOLDS_MESSAGES)) {
            return below;
        }
        throw new MessagingException("The folder " + name + " cannot be made; make it by hand.");
    }

    /// Leaves without waiting for the server's goodbye, which may never come.
    @Override
    public void close() {
        Thread.startVirtualThread(() -> {
            try {
                store.close();
            } catch (MessagingException alreadyGone) {
                // The server ended the connection first.
                return;
            }
        });
    }
}
