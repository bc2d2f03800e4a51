package org.mangomoment.allinone.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mangomoment.schemas.Service;
import org.mangomoment.schemas.Topic;
import org.mangomoment.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `mango topics`: what every topic holds and who uses it, also as access rules for a cluster that checks them.
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Lists the topics: what they hold, their keys, and which service writes and reads them.")
final class TopicsCommand implements Callable<Integer> {
    @Option(
            names = "--acls",
            description = "Print commands that give each service the access that it needs on a secured cluster.")
    boolean acls;

    @Option(
            names = "--principals",
            paramLabel = "PREFIX",
            defaultValue = "User:mango-",
            description = "What stands before a service's name in its principal; default '${DEFAULT-VALUE}'.")
    String principals = "User:mango-";

    @Option(
            names = "--application-id",
            paramLabel = "ID",
            defaultValue = "classifier",
            description = "The classifier's stream.application-id; default '${DEFAULT-VALUE}'.")
    String applicationId = "classifier";

    @Option(names = "--json", description = "Print a JSON array.")
    boolean json;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        if (acls) {
            for (var service : Service.values()) tellAccess(service, out);
        } else if (json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(
                            Topics.all().stream().map(TopicsCommand::described).toList()));
        } else {
            Topics.all()
                    .forEach(topic -> out.printf(
                            "%-19s %s%n%20skey: %s; written by %s; read by %s%n",
                            topic.name(),
                            topic.use().holds(),
                            "",
                            topic.use().key(),
                            names(topic.use().writers()),
                            names(topic.use().readers())));
        }
        return 0;
    }

    private static Map<String, Object> described(Topic<?, ?> topic) {
        var all = new LinkedHashMap<String, Object>();
        all.put("topic", topic.name());
        all.put("holds", topic.use().holds());
        all.put("key", topic.use().key());
        all.put("partitions", topic.partitions());
        all.put("writtenBy", sorted(topic.use().writers()));
        all.put("readBy", sorted(topic.use().readers()));
        all.put("holdsStories", topic.holdsStories());
        return all;
    }

    /// Every service creates and configures the topics that it uses, and reads what it erases.
    private void tellAccess(Service service, PrintWriter out) {
        var who = " --allow-principal " + principals + service.id();
        for (var topic : Topics.usedBy(service)) {
            var operations = " --operation Describe --operation DescribeConfigs --operation AlterConfigs"
                    + (topic.use().writers().contains(service) ? " --operation Write" : "")
                    + (topic.use().readers().contains(service) ? " --operation Read" : "");
            out.println("kafka-acls.sh --add" + who + operations + " --topic " + topic.name());
        }
        out.println("kafka-acls.sh --add" + who + " --operation Create --cluster");
        if (service == Service.CLASSIFIER) {
            // Kafka Streams: its groups, its transactions, and the topics that it keeps for itself.
            var own = " " + applicationId + " --resource-pattern-type prefixed";
            for (var resource : List.of("group", "topic", "transactional-id")) {
                out.println("kafka-acls.sh --add" + who + " --operation All --" + resource + own);
            }
        }
    }

    private static String names(Set<Service> services) {
        return String.join(", ", sorted(services));
    }

    private static List<String> sorted(Set<Service> services) {
        return services.stream()
                .sorted(Comparator.naturalOrder())
                .map(Service::id)
                .toList();
    }
}
