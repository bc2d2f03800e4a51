package org.mangomoment.allinone.instance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
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
public record Running(
        URI ingest,
        URI desk,
        String bootstrap,
        String operatorToken,
        @Nullable String pushKey,
        @Nullable List<DemoAccount> accounts) {

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

    /// Tells the folder's owner that the instance is ready.
    public void announce(Folder folder) throws IOException {
        PrivateFile.write(folder.running(), this);
    }

    /// Finds the instance that runs on a folder.
    ///
    /// @throws NotRunning when there is none
    public static Running find(Folder folder) throws IOException {
        if (!Files.exists(folder.running())) {
            throw new NotRunning(folder);
        }
        return PrivateFile.read(folder.running(), Running.class);
    }

    /// Nothing runs on the folder.
    public static final class NotRunning extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotRunning(Folder folder) {
            super("Nothing runs on " + folder.root() + " (no running.json there). Start it with './mango up --folder "
                    + folder.root() + "' or './mango demo --folder " + folder.root() + "'.");
        }
    }
}
