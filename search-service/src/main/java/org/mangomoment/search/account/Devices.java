package org.mangomoment.search.account;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.mangomoment.runtime.kafka.NotAcknowledged;
import org.mangomoment.schemas.Account;
import org.mangomoment.schemas.Device;
import org.mangomoment.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Browsers with which colleagues have signed in, as the log has them, found by the hash of their cookie. Thread-safe.
public final class Devices {
    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);
    private static final int KEPT_OF_AN_ACCOUNT = 20;

    private final Map<String, Device> byKey = new ConcurrentHashMap<>();
    private final Consumer<ProducerRecord<byte[], byte[]>> publish;
    private final Clock clock;

    /// @param publish returns when the record is durable and this process has read it, or throws
    public Devices(Consumer<ProducerRecord<byte[], byte[]>> publish, Clock clock) {
        this.publish = publish;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var key = Topics.DEVICES.key(record);
        var device = Topics.DEVICES.value(record);
        if (device == null) {
            byKey.remove(key);
        } else {
            byKey.put(key, device);
        }
    }

    /// The hash of a browser's cookie, when an account has signed in with that browser and has not ended everything
    /// since.
    Optional<String> known(Account account, String cookie) {
        return Optional.ofNullable(byKey.get(key(account.getName(), Hashing.sha256(cookie))))
                .filter(device -> device.getGeneration() == account.getGeneration())
                .map(Device::getHash);
    }

    /// Notes that an account has signed in. A cookie that this desk never gave out is replaced. The sign-in
    /// holds although the log is away; the browser is then not known the next time.
    ///
    /// @param cookie what the browser sent; empty for nothing
    /// @return what the browser is to keep; empty when nothing could be noted
    String remember(Account account, String cookie) {
        var sent = Hashing.sha256(cookie);
        var ours = byKey.values().stream().anyMatch(device -> device.getHash().equals(sent));
        var kept = ours ? cookie : Hashing.secret();
        var device = new Device(
                account.getName(),
                Hashing.sha256(kept),
                account.getGeneration(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            publish.accept(Topics.DEVICES.record(key(device), device));
            forgetOld(account);
        } catch (NotAcknowledged _) {
            LOG.warn("A sign-in could not be noted: the log did not acknowledge in time");
            return "";
        }
        return kept;
    }

    /// When an account signed in last.
    Optional<Instant> lastSignIn(String account) {
        return of(account).stream().map(Device::getAt).findFirst();
    }

    private void forgetOld(Account account) {
        var all = of(account.getName());
        for (var at = 1; at < all.size(); at++) {
            var device = all.get(at);
            if (at >= KEPT_OF_AN_ACCOUNT || device.getGeneration() < account.getGeneration()) {
                publish.accept(Topics.DEVICES.record(key(device), null));
            }
        }
    }

    /// The last used first.
    private List<Device> of(String account) {
        return byKey.values().stream()
                .filter(device -> device.getAccount().equals(account))
                .sorted(Comparator.comparing(Device::getAt).reversed())
                .toList();
    }

    private static String key(Device device) {
        return key(device.getAccount(), device.getHash());
    }

    private static String key(String account, String hash) {
        return account + "/" + hash;
    }
}
