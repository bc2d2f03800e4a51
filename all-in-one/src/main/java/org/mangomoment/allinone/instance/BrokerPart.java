package org.mangomoment.allinone.instance;

import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mangomoment.kafka.EmbeddedKafka;
import org.mangomoment.runtime.lifecycle.Part;

/// The embedded broker as a part of a process.
public final class BrokerPart implements Part {
    private final Path folder;
    private final Function<Path, EmbeddedKafka> starting;
    private @Nullable EmbeddedKafka kafka;

    private BrokerPart(Path folder, Function<Path, EmbeddedKafka> starting) {
        this.folder = folder;
        this.starting = starting;
    }

    /// On free ports.
    public static BrokerPart on(Path folder) {
        return new BrokerPart(folder, EmbeddedKafka::start);
    }

    /// On a given port; the controller takes the next one.
    public static BrokerPart on(Path folder, int port) {
        return new BrokerPart(folder, path -> EmbeddedKafka.start(path, port, port + 1));
    }

    @Override
    public void start() {
        kafka = starting.apply(folder);
    }

    /// `host:port`, once started.
    public String bootstrap() {
        if (kafka == null) {
            throw new IllegalStateException("The broker has not been started.");
        }
        return kafka.bootstrap();
    }

    @Override
    public void close() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }
}
