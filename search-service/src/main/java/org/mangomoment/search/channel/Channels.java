package org.mangomoment.search.channel;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.http.Problem;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.ChannelKey;
import org.mangomoment.schemas.ChannelTerms;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.channel.ChannelAct.Done;
import org.mangomoment.search.channel.ChannelAct.Exists;
import org.mangomoment.search.channel.ChannelAct.HookMade;
import org.mangomoment.search.channel.ChannelAct.Invalid;
import org.mangomoment.search.channel.ChannelAct.KeyMade;
import org.mangomoment.search.channel.ChannelAct.KeysFull;
import org.mangomoment.search.channel.ChannelAct.Unknown;
import org.mangomoment.search.log.LinearizableLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The campaign channels, as the log has them, and a steward's acts on them. One act at a time, each on the channel as
/// any process wrote it last. Thread-safe.
public final class Channels {
    private static final Logger LOG = LoggerFactory.getLogger(Channels.class);

    private final Map<String, Channel> byName = new ConcurrentHashMap<>();
    private final LinearizableLog log;
    private final Clock clock;

    /// @param log of the channels
    public Channels(LinearizableLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var name = Topics.CHANNELS.key(record);
        var channel = Topics.CHANNELS.value(record);
        if (channel == null) {
            byName.remove(name);
        } else {
            byName.put(name, channel);
        }
    }

    /// All of them, by name.
    public List<Channel> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Channel::getName))
                .toList();
    }

    /// One of them.
    public Optional<Channel> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// Opens a channel with its first key.
    ///
    /// @param by the steward's account
    public synchronized ChannelAct open(String name, AgreedTerms terms, String by) {
        var wrong = TermsCheck.wrong(name, terms);
        if (!wrong.isEmpty()) {
            return new Invalid(wrong);
        }
        log.awaitCurrent();
        if (byName.containsKey(name)) {
            return new Exists();
        }
        var key = PushKey.generate();
        var channel = Channel.newBuilder()
                .setName(name)
                .setCampaign(terms.campaign())
                .setKeys(List.of(key.stored(now(), null)))
                .setDefaultConsent(terms.defaultConsent())
                .setDailyLimit(terms.dailyLimit())
                .setAllowedFields(terms.allowedFields())
                .setLanguage(terms.language())
                .setSigned(terms.signed())
                .setMapping(terms.mapping())
                .setAt(now())
                .build();
        keep(channel, by, "opened with key " + key.id());
        return new KeyMade(channel, key);
    }

    /// Gives a channel a second key; the one it has goes on working until it ends or is revoked.
    ///
    /// @param oldUntil when the key that it has stops working; null for not before it is revoked
    public synchronized ChannelAct rotate(String name, @Nullable Instant oldUntil, String by) {
        log.awaitCurrent();
        var channel = byName.get(name);
        if (channel == null) {
            return new Unknown();
        }
        if (oldUntil != null && !oldUntil.isAfter(now())) {
            return new Invalid(List.of(new Problem.Field("oldUntil", "has passed; expected a date to come")));
        }
        var working = working(channel);
        if (working.size() >= ChannelTerms.MOST_KEYS) {
            return new KeysFull(working.stream().map(ChannelKey::getId).toList());
        }
        var key = PushKey.generate();
        var keys = new ArrayList<ChannelKey>();
        working.forEach(old -> keys.add(ending(old, oldUntil)));
        keys.add(key.stored(now(), null));
        var changed = with(channel, keys, channel.getHooks());
        keep(changed, by, "given key " + key.id());
        return new KeyMade(changed, key);
    }

    /// Gives a channel a hook address, for a tool that can send no key.
    public synchronized ChannelAct hook(String name, String by) {
        log.awaitCurrent();
        var channel = byName.get(name);
        if (channel == null) {
            return new Unknown();
        }
        if (channel.getHooks().size() >= ChannelTerms.MOST_KEYS) {
            return new KeysFull(
                    channel.getHooks().stream().map(ChannelKey::getId).toList());
        }
        var secret = PushKey.generate();
        var hooks = new ArrayList<>(channel.getHooks());
        hooks.add(secret.stored(now(), null));
        var changed = with(channel, channel.getKeys(), hooks);
        keep(changed, by, "given hook address " + secret.id());
        return new HookMade(changed, secret);
    }

    /// Ends a key or a hook address at once, or every one of a channel.
    ///
    /// @param keyId the public part of the key or hook address; null for all
    public synchronized ChannelAct revoke(String name, @Nullable String keyId, String by) {
        log.awaitCurrent();
        var channel = byName.get(name);
        if (channel == null
                || (keyId != null
                        && Stream.concat(channel.getKeys().stream(), channel.getHooks().stream())
                                .noneMatch(key -> key.getId().equals(keyId)))) {
            return new Unknown();
        }
        var changed = with(channel, without(working(channel), keyId), without(channel.getHooks(), keyId));
        keep(changed, by, keyId == null ? "closed: no key or hook address of it works" : "deprived of " + keyId);
        return new Done(changed);
    }

    /// Changes a channel; one act at a time.
    ///
    /// @param what   for the log of the process
    /// @param change the channel as it is to be kept; empty when what it is about is not there
    synchronized ChannelAct change(String name, String by, String what, Function<Channel, Optional<Channel>> change) {
        log.awaitCurrent();
        var changed = find(name)
                .flatMap(change)
                .map(channel -> Channel.newBuilder(channel).setAt(now()).build());
        changed.ifPresent(channel -> keep(channel, by, what));
        return changed.<ChannelAct>map(Done::new).orElseGet(Unknown::new);
    }

    /// Keys that work now.
    public List<ChannelKey> working(Channel channel) {
        return channel.getKeys().stream()
                .filter(key -> key.getExpiresAt() == null || now().isBefore(key.getExpiresAt()))
                .toList();
    }

    private static ChannelKey ending(ChannelKey key, @Nullable Instant until) {
        var end = key.getExpiresAt();
        var sooner = until == null || (end != null && end.isBefore(until)) ? end : until;
        return new ChannelKey(key.getId(), key.getHash(), key.getCreatedAt(), sooner);
    }

    private static List<ChannelKey> without(List<ChannelKey> keys, @Nullable String keyId) {
        return keys.stream()
                .filter(key -> keyId != null && !key.getId().equals(keyId))
                .toList();
    }

    private Channel with(Channel channel, List<ChannelKey> keys, List<ChannelKey> hooks) {
        return Channel.newBuilder(channel)
                .setKeys(keys)
                .setHooks(hooks)
                .setAt(now())
                .build();
    }

    private void keep(Channel channel, String by, String what) {
        if (!log.publish(Topics.CHANNELS.record(channel.getName(), channel))) {
            byName.put(channel.getName(), channel); // It holds, although Kafka is slow to give it back.
        }
        LOG.info("Channel {} was {}, by {}", channel.getName(), what, by);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
