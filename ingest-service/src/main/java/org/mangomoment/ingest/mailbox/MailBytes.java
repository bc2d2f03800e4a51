package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.jspecify.annotations.Nullable;

/// Fetches a mail as the server keeps it, without marking it as seen.
///
/// Streams of the mail library take a refusal of the server for the end of the mail; here it is a failure.
final class MailBytes {
    /// Bytes of a mail that are read at most, one more than count: what is told of a mail and its digest are of these.
    static final int MOST = 25_000_001;

    private static final int BLOCK = 1_000_000;

    private MailBytes() {}

    /// The server has the mail and does not give it, or not all of it.
    static final class NotGiven extends MessagingException {
        private static final long serialVersionUID = 1L;

        private NotGiven() {
            super("The server does not give the mail.");
        }
    }

    /// The mail's first bytes, [#MOST] at most; empty when it is gone.
    ///
    /// @throws NotGiven when the server refuses them
    static Optional<byte[]> of(IMAPFolder folder, long uid) throws MessagingException {
        var bytes = new ByteArrayOutputStream();
        boolean more = true;
        while (more && bytes.size() < MOST) {
            int wanted = Math.min(BLOCK, MOST - bytes.size());
            var block = block(folder, uid, bytes.size(), wanted);
            if (block.isEmpty()) {
                return Optional.empty();
            }
            bytes.write(
                    block.get().getBytes(), block.get().getStart(), block.get().getCount());
            more = block.get().getCount() == wanted;
        }
        return Optional.of(bytes.toByteArray());
    }

    private static Optional<ByteArray> block(IMAPFolder folder, long uid, int from, int length)
            throws MessagingException {
        try {
            var command = "UID FETCH " + uid + " (BODY.PEEK[]<" + from + "." + length + ">)";
            return Optional.ofNullable((ByteArray) folder.doCommand(protocol -> fetch(protocol, command)));
        } catch (MessagingException failed) {
            if (failed.getCause() instanceof CommandFailedException) {
                throw new NotGiven();
            }
            throw failed;
        }
    }

    /// What the server answers; null when it knows no such mail.
    private static @Nullable ByteArray fetch(IMAPProtocol protocol, String command) throws ProtocolException {
        var responses = protocol.command(command, null);
        protocol.notifyResponseHandlers(responses);
        protocol.handleResult(responses[responses.length - 1]);
        for (var response : responses) {
            var body = response instanceof FetchResponse fetched ? fetched.getItem(BODY.class) : null;
            if (body != null) {
                var bytes = body.getByteArray();
                return bytes == null ? new ByteArray(0) : bytes;
            }
        }
        return null;
    }
}
