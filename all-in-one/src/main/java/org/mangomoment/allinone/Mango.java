package org.mangomoment.allinone;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.mangomoment.allinone.command.Commands;
import org.mangomoment.runtime.lifecycle.OwnerOnly;

/// The `mango` command.
public final class Mango {
    // Lucene says at every start that an incubating module would be faster; kept here, or the level would be collected.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Mango() {}

    /// Ends the process with the command's status: 0 done, 1 failed, 2 wrong usage.
    public static void main(String[] arguments) {
        OwnerOnly.fromNowOn();
        LUCENE.setLevel(Level.SEVERE);
        System.exit(Commands.line().execute(arguments));
    }
}
