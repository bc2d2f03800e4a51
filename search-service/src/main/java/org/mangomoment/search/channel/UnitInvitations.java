package org.mangomoment.search.channel;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.StoryField;
import org.mangomoment.schemas.UnitInvitation;
import org.mangomoment.schemas.ValueKind;

/// Invitation links of campaign channels: each leads to the form and names a unit. Thread-safe.
public final class UnitInvitations {
    /// Invitations that a channel may have, ended ones among them: all are in one record.
    static final int MOST = 500;

    private static final int TOKEN_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Channels channels;
    private final Clock clock;

    public UnitInvitations(Channels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /// Invites a unit.
    ///
    /// @param unit the ward or team, as stewards will read it
    /// @param by   the steward's account
    public ChannelAct invite(String name, String unit, String by) {
        var channel = channels.find(name);
        if (channel.isEmpty()) {
            return new ChannelAct.Unknown();
        }
        var wrong = wrong(channel.get(), unit.strip());
        if (!wrong.isEmpty()) {
            return new ChannelAct.Invalid(wrong);
        }
        return channels.change(name, by, "given an invitation", now -> Optional.of(with(now, unit.strip())));
    }

    /// Ends an invitation; who follows its link is told so.
    public ChannelAct end(String name, String token, String by) {
        return channels.change(name, by, "deprived of an invitation", channel -> ended(channel, token));
    }

    /// An invitation of a channel that works.
    public Optional<UnitInvitation> find(String name, String token) {
        return channels.find(name)
                .flatMap(channel -> working(channel)
                        .filter(invitation -> invitation.getToken().equals(token))
                        .findFirst());
    }

    /// The invitations of a channel that work, the oldest first.
    public static Stream<UnitInvitation> working(Channel channel) {
        return channel.getInvitations().stream().filter(invitation -> invitation.getEndedAt() == null);
    }

    /// Where an invitation leads.
    ///
    /// @param tellers where tellers reach the form
    public static URI link(URI tellers, UnitInvitation invitation) {
        return tellers.resolve("/i/" + invitation.getToken());
    }

    private List<Problem.Field> wrong(Channel channel, String unit) {
        var longest = StoryField.UNIT.kind() instanceof ValueKind.Text(var most) ? most : 0;
        if (unit.isEmpty() || unit.length() > longest) {
            return List.of(new Problem.Field("unit", "expected 1 to " + longest + " characters"));
        }
        return channel.getInvitations().size() >= MOST
                ? List.of(new Problem.Field("unit", "there are " + MOST + " invitations; open another channel"))
                : List.of();
    }

    private Channel with(Channel channel, String unit) {
        var token = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(token);
        var invitations = new ArrayList<>(channel.getInvitations());
        invitations.add(new UnitInvitation(
                Base64.getUrlEncoder().withoutPadding().encodeToString(token),
                unit,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null));
        return Channel.newBuilder(channel).setInvitations(invitations).build();
    }

    private Optional<Channel> ended(Channel channel, String token) {
        if (working(channel).noneMatch(invitation -> invitation.getToken().equals(token))) {
            return Optional.empty();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var invitations = channel.getInvitations().stream()
                .map(invitation -> invitation.getToken().equals(token)
                        ? new UnitInvitation(token, invitation.getUnit(), invitation.getCreatedAt(), now)
                        : invitation)
                .toList();
        return Optional.of(
                Channel.newBuilder(channel).setInvitations(invitations).build());
    }
}
