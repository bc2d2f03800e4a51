package org.mangomoment.allinone.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives tests one running demonstration, started once for all of them and stopped after the last.
public final class SharedDemo implements ParameterResolver {
    private static final Namespace HERE = Namespace.create(SharedDemo.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Demo.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HERE).computeIfAbsent("demo", _ -> Kept.start(), Kept.class).demo;
    }

    /// The demonstration and the folder that goes with it.
    private record Kept(Path folder, Demo demo) implements AutoCloseable {
        static Kept start() {
            try {
                var folder = Files.createTempDirectory("mango-shared");
                return new Kept(folder, Demo.start(folder.resolve("data")));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public void close() throws IOException {
            demo.jvm().stop();
            demo.close();
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
