package org.mangomoment.allinone.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// A command that reads JSON lines and prints something of them.
abstract class LinesCommand implements Callable<Integer> {
    @Mixin
    LinesIn lines = new LinesIn();

    @Spec
    CommandSpec spec = CommandSpec.create();

    /// Reads to the end.
    abstract void run(Reader in, PrintWriter out) throws IOException;

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        try (var in = lines.open()) {
            run(in, out);
        }
        out.flush();
        return 0;
    }
}
