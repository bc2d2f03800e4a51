package org.mangomoment.runtime.mail;

import java.io.IOException;
import java.util.List;

/// A mail server of the tests with one mailbox that they fill and look into from behind.
public interface MailServer extends AutoCloseable {
    /// One mail as it lies in a folder.
    ///
    /// @param text all of it, header included, a byte a character
    /// @param seen whether somebody marked it as seen
    record Kept(String text, boolean seen) {}

    /// Its mailbox as the settings name it; the password is `secret`.
    String address();

    /// Puts a mail into the inbox.
    void deliver(byte[] mail) throws Exception;

    /// How many mails are in a folder; 0 when there is no such folder.
    int count(String folder) throws Exception;

    /// The mails of a folder.
    List<Kept> mails(String folder) throws Exception;

    @Override
    void close() throws IOException;
}
