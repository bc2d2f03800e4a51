package org.mangomoment.allinone.instance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a running instance tells other processes of its owner, in `running.json`.
///
/// @param ingest        address of the public side
/// @param desk          address of the colleagues' side
/// @param bootstrap     `host:port` of the broker
/// @param operatorToken bearer token of the commands, new at every start
/// @param pushKey       a push key, in a demonstration only
/// @param accounts      accounts with their passwords, in a demonstration only
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record Running(
        URI ingest,
        URI desk,
        String bootstrap,
        String operatorToken,
        @Nullable String pushKey,
        @Nullable List<DemoAccount> accounts) {
    public Running {
        Objects.requireNonNull(ingest, "ingest");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(bootstrap, "bootstrap");
        Objects.requireNonNull(operatorToken, "operatorToken");
    }

    /// An account of a demonstration.
    ///
    /// @param token bearer token for the desk's JSON API
    public record DemoAccount(String name, String password, String role, String token) {}

    /// The same instance, as a demonstration.
    public Running with(String newPushKey, List<DemoAccount> newAccounts) {
        return new Running(ingest, desk, bootstrap, operatorToken, newPushKey, newAccounts);
    }

    /// The accounts of a demonstration; none otherwise.
    public List<DemoAccount> demoAccounts() {
        return accounts == null ? List.of() : accounts;
    }

    /// Finds the instance that runs on a folder.
    ///
    /// @throws NotRunning when there is none
    public static Running find(Folder folder) throws IOException {
        if (!FolderLock.isHeld(folder)) {
            throw new NotRunning("Nothing runs on " + folder.root() + ". Start it with './mango up --folder "
                    + folder.root() + "' or './mango demo --folder " + folder.root() + "'.");
        }
        if (!Files.exists(folder.running())) {
            throw new NotRunning("What was started on " + folder.root() + " is not ready, or is a broker alone."
                    + " Wait until it says where the desk is, and try again.");
        }
        return PrivateFile.read(
                folder.running(), Running.class, "Restart the instance on this folder, which writes the file anew.");
    }

    /// Nothing runs where it was looked for.
    public static final class NotRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRunning(String message) {
            super(message);
        }
    }
}
