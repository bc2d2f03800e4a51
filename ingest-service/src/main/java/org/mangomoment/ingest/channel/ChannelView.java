package org.mangomoment.ingest.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.mapping.MappingFile;
import org.mangomoment.ingest.mapping.MappingRead;
import org.mangomoment.runtime.kafka.View;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.DeadLetterSink;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;

/// The campaign channels as they stand, and who holds a key to them: a view of [Topics#CHANNELS]. Thread-safe.
public final class ChannelView implements View {
    private static final ChannelKey NOBODY = PushKey.generate().stored(Instant.EPOCH, null);

    private final Map<String, Channel> channels = new HashMap<>();
    private final DeadLetterSink deadLetters;
    private final Clock clock;
    private volatile Map<String, Held> held = Map.of();
    private volatile Map<String, Held> hooks = Map.of();
    private volatile Map<String, Invited> invitations = Map.of();
    private volatile Map<String, Long> limits = Map.of();

    /// A channel and one of its keys or hooks.
    record Held(Channel channel, ChannelKey key, @Nullable MappingRead mapping) {}

    /// @param deadLetters takes what cannot be read
    public ChannelView(DeadLetterSink deadLetters, Clock clock) {
        this.deadLetters = deadLetters;
        this.clock = clock;
    }

    /// The channel that a key opens; takes the same time whether the key is unknown, wrong or revoked.
    Optional<Held> openedBy(PushKey key) {
        return opened(held, key);
    }

    /// The channel that the secret part of a hook address opens; takes as long, too.
    Optional<Held> hookedBy(PushKey secret) {
        return opened(hooks, secret);
    }

    private Optional<Held> opened(Map<String, Held> keys, PushKey key) {
        var found = keys.get(key.id());
        var opens = key.opens(found == null ? NOBODY : found.key());
        return found != null && opens && lives(found.key()) ? Optional.of(found) : Optional.empty();
    }

    /// The channel that has a working key with this public part.
    Optional<Held> named(String keyId) {
        return Optional.ofNullable(held.get(keyId)).filter(found -> lives(found.key()));
    }

    /// The invitation that a link carries, ended or not; empty when no channel has it.
    public Optional<Invited> invited(String token) {
        return Optional.ofNullable(invitations.get(token));
    }

    /// Most new stories a day of a channel; empty for no bound.
    public OptionalLong dailyLimit(String name) {
        var limit = limits.get(name);
        return limit == null ? OptionalLong.empty() : OptionalLong.of(limit);
    }

    @Override
    public void apply(List<ConsumerRecord<byte[], byte[]>> batch) {
        deadLetters.read(batch, this::apply);
        var byKey = new HashMap<String, Held>();
        var byHook = new HashMap<String, Held>();
        channels.values().forEach(channel -> {
            var mapping = channel.getMapping() == null ? null : MappingFile.read(channel.getMapping());
            channel.getKeys().forEach(key -> byKey.put(key.getId(), new Held(channel, key, mapping)));
            channel.getHooks().forEach(hook -> byHook.put(hook.getId(), new Held(channel, hook, mapping)));
        });
        held = Map.copyOf(byKey);
        hooks = Map.copyOf(byHook);
        invitations = channels.values().stream()
                .flatMap(ChannelView::invitations)
                .collect(Collectors.toUnmodifiableMap(Invited::token, invited -> invited, (one, _) -> one));
        limits = channels.values().stream()
                .filter(channel -> channel.getDailyLimit() != null)
                .collect(Collectors.toUnmodifiableMap(Channel::getName, Channel::getDailyLimit));
    }

    @Override
    public void reset() {
        channels.clear();
    }

    private void apply(ConsumerRecord<byte[], byte[]> read) {
        keep(Topics.CHANNELS.key(read), Topics.CHANNELS.value(read));
    }

    private void keep(String name, @Nullable Channel channel) {
        if (channel == null || ChannelTerms.RESERVED.contains(name)) {
            channels.remove(name);
        } else {
            channels.put(name, channel);
        }
    }

    private static Stream<Invited> invitations(Channel channel) {
        return channel.getInvitations().stream()
                .map(invitation -> new Invited(
                        invitation.getToken(),
                        channel.getName(),
                        channel.getCampaign(),
                        invitation.getUnit(),
                        invitation.getEndedAt() != null));
    }

    private boolean lives(ChannelKey key) {
        var end = key.getExpiresAt();
        return end == null || clock.instant().isBefore(end);
    }
}
