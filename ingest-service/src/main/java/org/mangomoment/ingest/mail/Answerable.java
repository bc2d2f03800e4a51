package org.mangomoment.ingest.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SenderVerdict;

/// Whether a mail may be answered automatically without starting a loop or troubling somebody who never wrote
/// (RFC 3834, 2).
final class Answerable {
    private static final Set<String> BULK = Set.of("bulk", "list", "junk", "auto_reply");
    private static final List<String> LIST_HEADERS = List.of("List-Id", "List-Unsubscribe", "List-Post", "List-Help");
    private static final Pattern ROBOT = Pattern.compile(
            "(?:.*[._+-])?(?:no[._-]?reply|do[._-]?not[._-]?(?:reply|respond|answer)|niet[._-]?(?:beantwoorden|antwoorden)"
                    + "|geen[._-]?antwoord|ne[._-]?pas[._-]?repondre|nicht[._-]?antworten|no[._-]?responder"
                    + "|mailer-daemon|postmaster|listserv|majordomo|mailman|bounces?)(?:[._+=-].*)?"
                    + "|owner-.*|.*-(?:request|owner|relay|bounces?|errors)");

    private Answerable() {}

    static boolean is(Headers headers, @Nullable Sender sender, Authentication authentication) {
        return sender != null
                && authentication.verdict() != SenderVerdict.FAILED
                && !ROBOT.matcher(localPart(sender)).matches()
                && LIST_HEADERS.stream().allMatch(name -> headers.first(name).isEmpty())
                && headers.first("Precedence").filter(Answerable::bulk).isEmpty()
                && headers.first("Auto-Submitted")
                        .filter(word -> !plain(word).equals("no"))
                        .isEmpty()
                && headers.first("X-Auto-Response-Suppress")
                        .filter(word -> !plain(word).equals("none"))
                        .isEmpty()
                && headers.first("Return-Path")
                        .filter(path -> path.strip().equals("<>"))
                        .isEmpty();
    }

    private static boolean bulk(String word) {
        return BULK.contains(plain(word));
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private static String localPart(Sender sender) {
        var address = sender.address().toLowerCase(Locale.ROOT);
        return address.substring(0, Math.max(0, address.lastIndexOf('@')));
    }
}
