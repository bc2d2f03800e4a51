package org.mangomoment.allinone.command;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import org.mangomoment.allinone.deposit.CannotDeposit;
import org.mangomoment.allinone.instance.Folder.FolderInUse;
import org.mangomoment.allinone.instance.Running.NotRunning;
import org.mangomoment.runtime.lifecycle.CannotStart;
import org.mangomoment.runtime.settings.InvalidSettings;
import org.mangomoment.search.account.Accounts.RealAccount;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line as a whole, and how failures are told.
@Command(
        name = "mango",
        description = "Collects, redacts, codes and searches stories of small kindness in care.",
        mixinStandardHelpOptions = true,
        version = "Mangomoment Stories 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "mango build, mango test and mango bench build, test and measure the product itself."})
public final class Commands {
    private Commands() {}

    /// The parser with every command.
    public static CommandLine line() {
        return line(Catalogue.NAMES);
    }

    /// The parser for some arguments: with the one command that they name, because to prepare all of them takes
    /// longer than most commands; with every command when they name none.
    public static CommandLine line(String... arguments) {
        return arguments.length > 0 && Catalogue.NAMES.contains(arguments[0]) ? line(List.of(arguments[0])) : line();
    }

    private static CommandLine line(List<String> names) {
        var line = new CommandLine(new Commands());
        names.forEach(name -> line.addSubcommand(Catalogue.command(name)));
        return line.setExecutionExceptionHandler((failure, parsed, _) -> {
                    parsed.getErr().println("mango: " + told(failure));
                    return failure instanceof InvalidSettings ? 2 : 1;
                })
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static String told(Exception failure) {
        var message = Objects.requireNonNullElse(failure.getMessage(), "no message");
        return switch (failure) {
            case FolderInUse _,
                    NotRunning _,
                    CannotStart _,
                    RealAccount _,
                    Failed _,
                    InvalidSettings _,
                    CannotDeposit _ -> message;
            case ConnectException _ -> "The instance named by running.json does not answer; is it still running?";
            case HttpTimeoutException _, SocketTimeoutException _ ->
                "The instance did not answer in time; try again when it is less busy.";
            case NoSuchFileException _ -> "There is no file " + message + ".";
            case FileSystemException refused ->
                refused.getFile() + " cannot be used ("
                        + Objects.requireNonNullElse(refused.getReason(), "permission denied") + ").";
            default -> failure.getClass().getSimpleName() + ": " + message;
        };
    }
}
