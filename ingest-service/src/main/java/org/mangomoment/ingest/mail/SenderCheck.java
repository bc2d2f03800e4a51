package org.mangomoment.ingest.mail;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.SenderVerdict;

/// Whether our own mail server found the From address genuine.
///
/// Only the topmost Authentication-Results header of a trusted server counts, since anybody can write such a header
/// further down; and only DMARC, because SPF and DKIM alone may hold for another domain than the one in From.
final class SenderCheck {
    private SenderCheck() {}

    static Authentication check(Headers headers, @Nullable Sender sender, Set<String> trustedAuthservIds) {
        return headers.all("Authentication-Results").stream()
                .map(AuthenticationResults::parse)
                .filter(results ->
                        trustedAuthservIds.contains(results.authservId().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(results -> new Authentication(
                        passes(results, sender) ? SenderVerdict.VERIFIED : SenderVerdict.FAILED,
                        results.word("spf"),
                        results.word("dkim"),
                        results.word("dmarc")))
                .orElseGet(Authentication::unverified);
    }

    private static boolean passes(AuthenticationResults results, @Nullable Sender sender) {
        return sender != null
                && results.of("dmarc")
                        .filter(dmarc -> dmarc.result().equals("pass"))
                        .map(dmarc -> dmarc.properties().getOrDefault("header.from", ""))
                        .filter(domain -> aligned(domain, sender))
                        .isPresent();
    }

    private static boolean aligned(String checked, Sender sender) {
        var domain = sender.address()
                .substring(sender.address().lastIndexOf('@') + 1)
                .toLowerCase(Locale.ROOT);
        var named = checked.substring(checked.lastIndexOf('@') + 1);
        return !named.isEmpty() && (domain.equals(named) || (named.contains(".") && domain.endsWith("." + named)));
    }
}
