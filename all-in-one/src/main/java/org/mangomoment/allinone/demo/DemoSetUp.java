package org.mangomoment.allinone.demo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.mangomoment.allinone.instance.Instance;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.allinone.instance.Running.DemoAccount;
import org.mangomoment.runtime.kafka.KafkaProperties;
import org.mangomoment.runtime.kafka.Publisher;
import org.mangomoment.runtime.kafka.RetryingPublisher;
import org.mangomoment.schemas.Channel;
import org.mangomoment.schemas.PushKey;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.account.Role;

/// Makes a running instance a demonstration: accounts, a channel with a push key, the sample stories. Done at every
/// start; keys and tokens are new each time, stories that are there already stay one.
public final class DemoSetUp {
    /// The channel that brings the samples and whatever else is pushed with the demonstration's key. Its tellers are
    /// synthetic, so research consent may be assumed.
    static final String CHANNEL = "demo";

    private DemoSetUp() {}

    /// @param decided whether the sample stories get decisions by people made up
    /// @return what others need to know, with the demonstration's keys
    public static Running prepare(Instance instance, boolean decided, Consumer<String> progress)
            throws IOException, InterruptedException {
        var accounts = DemoAccounts.all();
        for (var account : accounts) {
            RetryingPublisher.on(() -> instance.accounts()
                    .registerDemonstration(account.name(), role(account), account.password(), account.token()));
        }
        var key = PushKey.generate();
        openChannel(instance.kafka(), key);
        var running = instance.running().with(key.shown(), accounts);
        var stories = new SampleStories(running, key.shown(), progress);
        progress.accept("Sample stories in the log: " + stories.push());
        stories.awaitSearchable();
        if (decided) {
            new SampleDecisions(running, instance.kafka(), progress).make();
        }
        return running;
    }

    private static void openChannel(KafkaProperties properties, PushKey key) throws InterruptedException {
        var now = Instant.now();
        var channel = Channel.newBuilder()
                .setName(CHANNEL)
                .setCampaign("demo")
                .setKeys(List.of(key.stored(now, null)))
                .setDefaultConsent(List.of("research"))
                .setAt(now)
                .build();
        try (var publisher = new Publisher(properties)) {
            RetryingPublisher.on(() -> publisher.publishAndWait(List.of(Topics.CHANNELS.record(CHANNEL, channel))));
        }
    }

    private static Role role(DemoAccount account) {
        return Role.of(account.role()).orElseThrow();
    }
}
