package org.mangomoment.ingest.mailbox;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.mail.MailServer;

/// GreenMail on a free port, in the process of the tests.
public final class GreenMailServer implements MailServer {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final GreenMailUser user;

    private GreenMailServer() {
        server.start();
        user = server.setUser("stories@example.org", "stories", "secret");
    }

    public static GreenMailServer start() {
        return new GreenMailServer();
    }

    private @Nullable MailFolder folder(String name) {
        return server.getManagers().getImapHostManager().getFolder(user, name);
    }

    private MailFolder inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user);
    }

    @Override
    public String address() {
        return "imap://stories@127.0.0.1:" + server.getImap().getPort();
    }

    @Override
    public void deliver(byte[] mail) throws Exception {
        var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail));
        inbox().appendMessage(message, new Flags(), new Date());
    }

    @Override
    public int count(String name) {
        var folder = folder(name);
        return folder == null ? 0 : folder.getMessageCount();
    }

    @Override
    public List<Kept> mails(String name) throws Exception {
        var folder = folder(name);
        var mails = new ArrayList<Kept>();
        for (var stored : folder == null ? List.<StoredMessage>of() : folder.getMessages()) {
            var bytes = new ByteArrayOutputStream();
            stored.getMimeMessage().writeTo(bytes);
            mails.add(new Kept(bytes.toString(StandardCharsets.ISO_8859_1), stored.isSet(Flags.Flag.SEEN)));
        }
        return mails;
    }

    @Override
    public void close() {
        server.stop();
    }
}
