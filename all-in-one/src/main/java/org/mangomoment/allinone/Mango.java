package org.mangomoment.allinone;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mangomoment.allinone.command.Commands;
import org.mangomoment.allinone.command.HelpText;
import org.mangomoment.runtime.lifecycle.OwnerOnly;

/// The `mango` command.
public final class Mango {
    // Lucene says at every start that an incubating module would be faster; kept here, or the level would be collected.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /// The umask of a launcher that has set it and says so; to set it from here takes a fifth of a second.
    private static final String OWNERS_ALONE = "077";

    private Mango() {}

    /// Ends the process with the command's status: 0 done, 1 failed, 2 wrong usage.
    public static void main(String[] arguments) {
        if (arguments.length == 1 && List.of("--help", "-h").contains(arguments[0])) {
            System.out.print(HelpText.read());
            return;
        }
        if (!OWNERS_ALONE.equals(System.getProperty("mango.umask"))) {
            OwnerOnly.fromNowOn();
        }
        LUCENE.setLevel(Level.SEVERE);
        System.exit(Commands.line(arguments).execute(arguments));
    }
}
