package org.mangomoment.allinone.demo;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mangomoment.allinone.instance.Instance;
import org.mangomoment.allinone.instance.Running;
import org.mangomoment.runtime.lifecycle.Part;

/// An instance that is a demonstration; started when the sample stories can be searched.
public final class Demonstration implements Part {
    private final Instance instance;
    private final boolean decided;
    private final Consumer<String> progress;
    private @Nullable Running running;

    /// @param decided  whether the sample stories get decisions by people made up
    /// @param progress is told, in words, how far the start is
    public Demonstration(Instance instance, boolean decided, Consumer<String> progress) {
        this.instance = instance;
        this.decided = decided;
        this.progress = progress;
    }

    @Override
    public void start() throws Exception {
        instance.start();
        running = DemoSetUp.prepare(instance, decided, progress);
        instance.announce(running);
    }

    /// Addresses, key and accounts, once started.
    public Running running() {
        if (running == null) {
            throw new IllegalStateException("The demonstration has not been started.");
        }
        return running;
    }

    @Override
    public void close() {
        instance.close();
    }
}
