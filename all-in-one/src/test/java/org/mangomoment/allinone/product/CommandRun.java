package org.mangomoment.allinone.product;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.mangomoment.allinone.command.Commands;

/// A finished `mango` command that ran in this process.
///
/// @param status what the shell would see
/// @param out    standard output
/// @param err    standard error
public record CommandRun(int status, String out, String err) {
    /// Runs it.
    public static CommandRun of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var status = Commands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(status, out.toString(), err.toString());
    }
}
