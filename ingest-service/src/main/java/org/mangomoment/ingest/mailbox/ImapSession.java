package org.mangomoment.ingest.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;
import org.mangomoment.runtime.settings.Secret;

/// Connects to a mail server. Reading never marks a mail as seen, and no wait is endless.
record ImapSession(MailboxAddress address, Secret password, Duration patience) {
    Store connect() throws MessagingException {
        var protocol = address.security() == MailboxAddress.Security.TLS ? "imaps" : "imap";
        var prefix = "mail." + protocol + ".";
        var waiting = Long.toString(patience.toMillis());
        var properties = new Properties();
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "connectiontimeout", waiting);
        properties.setProperty(prefix + "timeout", waiting);
        properties.setProperty(prefix + "writetimeout", waiting);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        boolean upgrade = address.security() == MailboxAddress.Security.STARTTLS;
        properties.setProperty(prefix + "starttls.enable", Boolean.toString(upgrade));
        properties.setProperty(prefix + "starttls.required", Boolean.toString(upgrade));
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(address.host(), address.port(), address.user(), password.value());
        return store;
    }
}
