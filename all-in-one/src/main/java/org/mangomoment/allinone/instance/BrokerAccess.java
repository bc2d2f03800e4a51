package org.mangomoment.allinone.instance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.StringJoiner;
import org.mangomoment.kafka.Credentials;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.KafkaSecurity;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.settings.Secret;

/// How the owner of a data folder uses its broker: with the password that stands there. Whoever cannot read the folder
/// cannot use the broker either.
///
/// @param bootstrap `host:port`
/// @param password  of the broker's only account
public record BrokerAccess(String bootstrap, Secret password) {
    private static final String USERNAME = "mango";

    /// The access to a broker that runs on a folder.
    public static BrokerAccess to(String bootstrap, Folder folder) throws IOException {
        return new BrokerAccess(bootstrap, new Secret(Secrets.of(folder).brokerPassword()));
    }

    /// What the broker of a folder asks for.
    static Credentials credentials(Folder folder) throws IOException {
        return new Credentials(USERNAME, Secrets.of(folder).brokerPassword());
    }

    /// For clients of this process.
    public KafkaProperties properties() {
        return new KafkaProperties(KafkaSettings.oneBroker(bootstrap, security()));
    }

    /// Writes what clients of other processes need into a file of the folder that only its owner can read, in the form
    /// that Kafka's own tools take too.
    ///
    /// @return the file
    public Path write(Folder folder) throws IOException {
        var lines = new StringJoiner("\n", "", "\n");
        security().properties().forEach((name, value) -> lines.add(name + "=" + value));
        var file = folder.root().resolve("client.properties");
        PrivateFile.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private KafkaSecurity security() {
        return KafkaSecurity.scram(USERNAME, password);
    }

    /// For the settings of a service in this process.
    Map<String, Object> settings() {
        return Map.of(
                "kafka.security.protocol",
                "SASL_PLAINTEXT",
                "kafka.security.username",
                USERNAME,
                "kafka.security.password",
                password.value());
    }
}
