package org.mangomoment.allinone.instance;

import java.util.HashMap;
import java.util.Map;
import org.mangomoment.runtime.http.HttpSettings;

/// What distinguishes one instance from another.
///
/// @param folder   where everything is kept
/// @param settings what was chosen for its services
public record Options(Folder folder, InstanceSettings settings) {
    /// What the ingest service is told by the instance and by nobody else.
    Map<String, Object> ingest(String bootstrap, Secrets secrets, String operatorToken) {
        return Map.of(
                "kafka.bootstrap",
                bootstrap,
                "disk.folder",
                folder.root().toString(),
                "identity-secret",
                secrets.identity(),
                "operator-token",
                operatorToken);
    }

    /// What the classifier is told by the instance and by nobody else.
    Map<String, Object> classifier(String bootstrap) {
        return Map.of(
                "kafka.bootstrap",
                bootstrap,
                "stream.state-folder",
                folder.state().toString());
    }

    /// What the search service is told by the instance and by nobody else.
    ///
    /// @param form where the form is served
    Map<String, Object> search(String bootstrap, String operatorToken, HttpSettings form) {
        var told = new HashMap<String, Object>(Map.of(
                "kafka.bootstrap",
                bootstrap,
                "disk.folder",
                folder.root().toString(),
                "index-folder",
                folder.index().toString(),
                "exports.folder",
                folder.exports().toString(),
                "operator-token",
                operatorToken));
        if (form.publicAddress() != null) {
            told.put("tellers-address", form.publicAddress().toString());
        } else if (form.port() != 0) {
            told.put("tellers-address", "http://" + form.host() + ":" + form.port());
        }
        return told;
    }
}
