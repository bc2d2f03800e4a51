package org.mangomoment.search.page.mails;

import java.util.List;
import java.util.Locale;
import org.mangomoment.schemas.MailToLookAt;

/// A waiting mail as the page shows it.
///
/// @param mail  what the log has
/// @param files its files, as `JPEG, 240 kB`
/// @param page  where its text is handed in; empty when that is no address of a web page
public record WaitingMail(MailToLookAt mail, List<String> files, String page) {
    private static final int KILO = 1000;

    public WaitingMail {
        files = List.copyOf(files);
    }

    static WaitingMail of(MailToLookAt mail) {
        var files = mail.getFiles().stream()
                .map(file -> kind(file.getType()) + ", " + size(file.getSize()))
                .toList();
        return new WaitingMail(mail, files, web(mail.getPage()));
    }

    private static String kind(String type) {
        return type.substring(type.indexOf('/') + 1).toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        return bytes < KILO ? bytes + " B" : bytes < KILO * KILO ? bytes / KILO + " kB" : bytes / KILO / KILO + " MB";
    }

    private static String web(String page) {
        return page.startsWith("https://") || page.startsWith("http://") ? page : "";
    }
}
