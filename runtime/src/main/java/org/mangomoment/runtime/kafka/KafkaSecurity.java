package org.mangomoment.runtime.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.settings.Secret;

/// How our clients and the brokers prove to each other who they are.
///
/// @param protocol  `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT` or `SASL_SSL`, as the brokers' listener says
/// @param mechanism of SASL: `SCRAM-SHA-256`, `SCRAM-SHA-512` or `PLAIN`
/// @param username  the account for SASL; absent when the file of further properties has one
/// @param password  of that account
public record KafkaSecurity(
        String protocol,
        String mechanism,
        @Nullable String username,
        @Nullable Secret password) {
    private static final List<String> PROTOCOLS = List.of("PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL");
    private static final List<String> MECHANISMS = List.of("SCRAM-SHA-256", "SCRAM-SHA-512", "PLAIN");

    public KafkaSecurity {
        if (!PROTOCOLS.contains(protocol)) {
            throw new IllegalArgumentException("protocol is '" + protocol + "'; expected one of " + PROTOCOLS);
        }
        if (!MECHANISMS.contains(mechanism)) {
            throw new IllegalArgumentException("mechanism is '" + mechanism + "'; expected one of " + MECHANISMS);
        }
        if ((username == null) != (password == null)) {
            throw new IllegalArgumentException("username and password belong together; expected both or none");
        }
        if (username != null && !protocol.startsWith("SASL")) {
            throw new IllegalArgumentException(
                    "username is set and protocol is " + protocol + "; expected SASL_PLAINTEXT or SASL_SSL");
        }
    }

    /// Nothing is proven, as on a network of their own.
    public static KafkaSecurity none() {
        return new KafkaSecurity("PLAINTEXT", "SCRAM-SHA-256", null, null);
    }

    /// SCRAM without TLS, as within one machine.
    public static KafkaSecurity scram(String username, Secret password) {
        return new KafkaSecurity("SASL_PLAINTEXT", "SCRAM-SHA-256", username, password);
    }

    /// As properties of a Kafka client.
    public Map<String, Object> properties() {
        var all = new HashMap<String, Object>();
        all.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, protocol);
        if (protocol.startsWith("SASL")) {
            all.put(SaslConfigs.SASL_MECHANISM, mechanism);
        }
        if (username != null && password != null) {
            all.put(SaslConfigs.SASL_JAAS_CONFIG, login(username, password));
        }
        return all;
    }

    private String login(String name, Secret secret) {
        var module = mechanism.equals("PLAIN") ? PlainLoginModule.class : ScramLoginModule.class;
        return module.getName() + " required username=" + quoted(name) + " password=" + quoted(secret.value()) + ";";
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
