package org.mangomoment.allinone.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandsTest {
    @Test
    void theHelpThatIsKeptIsTheHelpOfTheCommands() {
        assertThat(HelpText.read())
                .as("help.txt beside HelpText must be what Commands.line().getUsageMessage(OFF) gives")
                .isEqualTo(Commands.line().getUsageMessage(CommandLine.Help.Ansi.OFF));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aCommandIsFoundAloneByTheNameThatItHas(String name) {
        var alone = Commands.line(name, "--help");
        assertThat(alone.getSubcommands()).containsOnlyKeys(name);
        assertThat(usage(alone, name)).startsWith("Usage: mango " + name).isEqualTo(usage(Commands.line(), name));
    }

    private static String usage(CommandLine line, String name) {
        return requireNonNull(line.getSubcommands().get(name)).getUsageMessage(CommandLine.Help.Ansi.OFF);
    }

    @Test
    void whatNamesNoCommandIsJudgedByAllOfThem() {
        assertThat(Commands.line("serach").getSubcommands()).hasSameSizeAs(Catalogue.NAMES);
        assertThat(Commands.line("--version").getSubcommands()).hasSameSizeAs(Catalogue.NAMES);
        assertThat(Commands.line(new String[0]).getSubcommands()).hasSameSizeAs(Catalogue.NAMES);
    }

    private static Iterable<String> names() {
        return Catalogue.NAMES;
    }
}
