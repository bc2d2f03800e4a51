package org.mangomoment.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.jspecify.annotations.Nullable;

/// The properties of a single node that is broker and controller at once.
final class NodeProperties {
    static final int NODE_ID = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final String CLIENT = "CLIENT";
    private static final String MECHANISM = "SCRAM-SHA-256";

    private NodeProperties() {}

    /// @param credentials what every client, the controller's included, must prove to know; null: nothing
    static Properties of(Path folder, int port, int controllerPort, @Nullable Credentials credentials) {
        var all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", Integer.toString(NODE_ID));
        all.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        all.put("listeners", CLIENT + "://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        all.put("advertised.listeners", CLIENT + "://127.0.0.1:" + port);
        var protocol = credentials == null ? "PLAINTEXT" : "SASL_PLAINTEXT";
        all.put("listener.security.protocol.map", CLIENT + ":" + protocol + "," + CONTROLLER + ":" + protocol);
        all.put("controller.listener.names", CONTROLLER);
        all.put("inter.broker.listener.name", CLIENT);
        all.put("log.dirs", folder.toString());
        all.put("auto.create.topics.enable", "false");
        if (credentials != null) {
            closed(all, credentials);
        }
        singleCopies(all);
        patient(all);
        small(all);
        return all;
    }

    /// SCRAM proves both sides to each other, so that a stranger on this port learns nothing from our clients either.
    private static void closed(Properties all, Credentials credentials) {
        all.put("sasl.enabled.mechanisms", MECHANISM);
        all.put("sasl.mechanism.inter.broker.protocol", MECHANISM);
        all.put("sasl.mechanism.controller.protocol", MECHANISM);
        for (var listener : List.of(CLIENT, CONTROLLER)) {
            var prefix = ("listener.name." + listener + "." + MECHANISM + ".").toLowerCase(Locale.ROOT);
            all.put(
                    prefix + "sasl.jaas.config",
                    ScramLoginModule.class.getName() + " required username=\"" + credentials.username()
                            + "\" password=\"" + credentials.password() + "\";");
            all.put(prefix + "sasl.server.callback.handler.class", OneAccount.class.getName());
        }
    }

    /// On a busy machine, or after having been stopped for a while, the node's two halves find each other late.
    private static void patient(Properties all) {
        all.put("initial.broker.registration.timeout.ms", Integer.toString(30 * 60 * 1000));
    }

    private static void singleCopies(Properties all) {
        all.put("default.replication.factor", "1");
        all.put("min.insync.replicas", "1");
        all.put("offsets.topic.replication.factor", "1");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("share.coordinator.state.topic.replication.factor", "1");
        all.put("share.coordinator.state.topic.min.isr", "1");
    }

    private static void small(Properties all) {
        all.put("offsets.topic.num.partitions", "1");
        all.put("transaction.state.log.num.partitions", "1");
        all.put("share.coordinator.state.topic.num.partitions", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("group.min.session.timeout.ms", "5000");
        // How often the cleaner looks; a purge waits for it.
        all.put("log.cleaner.backoff.ms", "2000");
        all.put("log.cleaner.dedupe.buffer.size", "16777216");
        // Positions of an application that is off for long must not expire (reliability: silent loss or full replay).
        all.put("offsets.retention.minutes", Integer.toString(60 * 24 * 365));
        // A broker that takes its leave may come back at once; one that does not waits until its session has ended.
        all.put("controlled.shutdown.enable", "true");
        idle(all);
    }

    /// One machine that waits for stories: no threads or writes that only a cluster needs. The controller writes a
    /// record that says nothing twice a second by default, for brokers elsewhere that lag behind.
    private static void idle(Properties all) {
        all.put("metadata.max.idle.interval.ms", "30000");
        all.put("num.io.threads", "4");
        all.put("num.network.threads", "2");
        all.put("group.coordinator.threads", "1");
        all.put("share.coordinator.threads", "1");
    }
}
