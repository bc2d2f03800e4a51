package org.mangomoment.schemas;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What may be agreed with a campaign channel; held by those who open channels and by those who take their stories.
public final class ChannelTerms {
    /// What a channel's name looks like.
    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    /// Channels of our own, which no campaign channel can be named after.
    public static final Set<String> RESERVED = Set.of("form", "import", "mail");

    /// Fields of the push form that a channel may be kept from telling, in the order of docs/push-api.md.
    public static final List<String> FIELDS = Stream.of(
                    Arrays.stream(StoryField.values()).map(StoryField::path),
                    Arrays.stream(ConsentPurpose.values()).map(ConsentPurpose::path),
                    Arrays.stream(ContactField.values()).map(ContactField::path))
            .flatMap(paths -> paths)
            .toList();

    /// Keys, and hook addresses, that a channel may have at once: the old one and the new one of each.
    public static final int MOST_KEYS = 2;

    private ChannelTerms() {}
}
