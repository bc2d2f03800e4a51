package org.mangomoment.allinone;

import org.mangomoment.allinone.command.Commands;

/// The `mango` command.
public final class Mango {
    private Mango() {}

    /// Ends the process with the command's status: 0 done, 1 failed, 2 wrong usage.
    public static void main(String[] arguments) {
        System.exit(Commands.line().execute(arguments));
    }
}
