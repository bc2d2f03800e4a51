package org.mangomoment.search.sample;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.mangomoment.schemas.SamplingDesign;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.log.Log;

/// The sampling designs of the log, and how a new one is made. Thread-safe.
public final class Sampling implements Supplier<SamplingDesigns> {
    private static final String SETTINGS = "settings";
    private static final int SEED_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ConcurrentMap<Integer, SamplingDesign> known = new ConcurrentHashMap<>();
    private final Log log;
    private final Clock clock;
    private volatile SamplingDesigns designs = SamplingDesigns.NONE;

    public Sampling(Log log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    /// Takes in a record of the log.
    public void apply(ConsumerRecord<byte[], byte[]> record) {
        var design = Topics.SAMPLING_DESIGNS.value(record);
        if (design != null) {
            known.put(design.getVersion(), design);
            designs = new SamplingDesigns(List.copyOf(known.values()));
        }
    }

    /// Those that are known.
    @Override
    public SamplingDesigns get() {
        return designs;
    }

    /// Makes the first design, which holds for all stories, when the log has none.
    public synchronized void begin(SampleSettings settings) {
        if (designs.newest().isEmpty()) {
            publish(1, Instant.EPOCH, settings, SETTINGS);
        }
    }

    /// Makes a new version, which holds for stories that are received from now on.
    public synchronized void change(SampleSettings settings, Reader who) {
        var version = designs.newest().map(SamplingDesign::getVersion).orElse(0) + 1;
        publish(version, version == 1 ? Instant.EPOCH : clock.instant(), settings, who.account());
    }

    private void publish(int version, Instant since, SampleSettings settings, String by) {
        var asked = settings.seed();
        var seed = asked == null ? designs.newest().map(SamplingDesign::getSeed).orElseGet(Sampling::newSeed) : asked;
        var design =
                new SamplingDesign(version, since, seed, settings.share(), settings.coders(), settings.blind(), by);
        var _ = log.publish(Topics.SAMPLING_DESIGNS.record(Integer.toString(version), design));
    }

    private static String newSeed() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
