package org.mangomoment.schemas;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What may be agreed with a campaign channel; held by those who open channels and by those who take their stories.
public final class ChannelTerms {
    /// What a channel's name looks like.
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    /// Channels of our own, which no campaign channel can be named after.
    public static final Set<String> RESERVED = Set.of("form", "import", "mail");

    /// Purposes that a story may be used for.
    public static final List<String> PURPOSES = List.of("research", "quotes", "publication", "teaching", "contact");

    /// Fields of the push form that a channel may be kept from telling, in the order of docs/push-api.md.
    public static final List<String> FIELDS = List.of(
            "language",
            "teller",
            "giver",
            "receiver",
            "setting",
            "oncological",
            "organisation",
            "period.year",
            "period.season",
            "consent.research",
            "consent.quotes",
            "consent.publication",
            "consent.teaching",
            "consent.contact",
            "contact.name",
            "contact.email",
            "contact.phone");

    /// Keys, and hook addresses, that a channel may have at once: the old one and the new one of each.
    public static final int MOST_KEYS = 2;

    private ChannelTerms() {}
}
