package org.mangomoment.allinone.command;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mangomoment.allinone.demo.Demonstration;
import org.mangomoment.allinone.instance.Instance;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.allinone.instance.UsualFolders;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `mango demo`: the product with synthetic stories and accounts whose passwords are printed.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs everything with synthetic sample stories and demonstration accounts. Not for real stories.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--folder",
            paramLabel = "DIR",
            defaultValue = UsualFolders.DEMO,
            description = "The data folder (default: ${DEFAULT-VALUE}).")
    Path root = Path.of(UsualFolders.DEMO);

    @Option(
            names = "--undecided",
            description = "Leave the sample stories to be decided on; without it made-up people have decided on some.")
    boolean undecided;

    @Mixin
    InstanceOptions options = new InstanceOptions();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        var settings = options.settings(root, Map.of("ingest.import-consent", "research"));
        checkThatOnlyThisMachineReachesIt(settings.hosts());
        var chosen = options.with(root, settings);
        var progress = InstanceOptions.progress(spec.commandLine().getErr());
        var failures = new Failures();
        var instance = new Instance(chosen, failures, progress, _ -> {});
        var demonstration = new Demonstration(instance, !undecided, progress);
        return Runner.run(
                demonstration,
                failures,
                () -> tell(instance, demonstration.running(), spec.commandLine().getOut()));
    }

    /// Everybody knows the passwords of a demonstration.
    private void checkThatOnlyThisMachineReachesIt(Set<String> hosts) {
        if (!hosts.stream().allMatch(DemoCommand::isLoopback)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A demonstration listens on this machine only, because its passwords are known to everybody;"
                            + " it was told to listen on " + String.join(", ", hosts)
                            + ". Leave out --host, or run 'mango up' for others.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException _) {
            return false;
        }
    }

    private void tell(Instance instance, Running running, PrintWriter out) {
        out.println();
        out.println("Tell a story:  " + instance.pages());
        out.println("The desk:      " + instance.desk());
        running.demoAccounts()
                .forEach(account -> out.printf(
                        "  sign in as %-12s password %-24s (%s)%n",
                        account.name(), account.password(), account.role()));
        out.println("Push key:      " + running.pushKey());
        out.println(
                "Ctrl-C stops; everything is kept in " + root.toAbsolutePath().normalize() + ".");
        out.flush();
    }
}
