package org.mangomoment.kafka;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.scram.ScramCredential;
import org.apache.kafka.common.security.scram.ScramCredentialCallback;
import org.apache.kafka.common.security.scram.internals.ScramFormatter;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;
import org.jspecify.annotations.Nullable;

/// Knows the node's one account for SCRAM, from the node's own login. Kafka's own keeping of accounts is in the log,
/// which a controller cannot read before somebody has proven who they are to it.
///
/// Made by Kafka from its class name, hence public with a constructor without parameters.
public final class OneAccount implements AuthenticateCallbackHandler {
    /// The least that the mechanism allows: the password is random, so guessing needs no slowing down.
    private static final int ITERATIONS = ScramMechanism.SCRAM_SHA_256.minIterations();

    private @Nullable String username;
    private @Nullable ScramCredential credential;

    @Override
    public void configure(Map<String, ?> configs, String mechanism, List<AppConfigurationEntry> logins) {
        var login = logins.getFirst().getOptions();
        username = (String) login.get("username");
        try {
            credential = new ScramFormatter(ScramMechanism.forMechanismName(mechanism))
                    .generateCredential((String) login.get("password"), ITERATIONS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void handle(Callback[] callbacks) throws UnsupportedCallbackException {
        var isOurs = false;
        for (var callback : callbacks) {
            switch (callback) {
                case NameCallback name -> isOurs = name.getDefaultName().equals(username);
                case ScramCredentialCallback wanted -> wanted.scramCredential(isOurs ? credential : null);
                default -> throw new UnsupportedCallbackException(callback);
            }
        }
    }

    @Override
    public void close() {}
}
