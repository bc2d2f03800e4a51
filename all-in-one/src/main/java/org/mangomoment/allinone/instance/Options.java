package org.mangomoment.allinone.instance;

import java.util.List;
import java.util.Map;

/// What distinguishes one instance from another.
///
/// @param folder        where everything is kept
/// @param host          address that people's browsers reach, as `127.0.0.1`
/// @param port          port of the public side; the desk takes the next one
/// @param importConsent purposes that imported stories without an answer on consent are held to have; empty: quarantine
public record Options(Folder folder, String host, int port, List<String> importConsent) {
    public Options {
        importConsent = List.copyOf(importConsent);
        if (port < 1 || port > 65_533) {
            throw new IllegalArgumentException("The port is " + port + "; expected 1 to 65533.");
        }
    }

    /// Settings of the ingest service over its defaults.
    Map<String, Object> ingest(String bootstrap, Secrets secrets, String operatorToken) {
        return Map.of(
                "kafka.bootstrap", bootstrap,
                "http.host", host,
                "http.port", port,
                "identity-secret", secrets.identity(),
                "operator-token", operatorToken,
                "import-consent", importConsent);
    }

    /// Settings of the classifier over its defaults; its health is on a free port.
    Map<String, Object> classifier(String bootstrap) {
        return Map.of(
                "kafka.bootstrap",
                bootstrap,
                "http.host",
                "127.0.0.1",
                "http.port",
                0,
                "stream.state-folder",
                folder.state().toString());
    }

    /// Settings of the search service over its defaults.
    Map<String, Object> search(String bootstrap, String operatorToken) {
        return Map.of(
                "kafka.bootstrap", bootstrap,
                "http.host", host,
                "http.port", port + 1,
                "index-folder", folder.index().toString(),
                "operator-token", operatorToken);
    }
}
