package org.mangomoment.search;

import org.mangomoment.runtime.folder.PrivateFolder;
import org.mangomoment.runtime.lifecycle.Failures;
import org.mangomoment.runtime.lifecycle.Runner;
import org.mangomoment.runtime.settings.Settings;

/// Runs the search service as a process of its own.
public final class SearchMain {
    private SearchMain() {}

    public static void main(String[] arguments) throws Exception {
        Runner.exitWith(() -> {
            var settings = Settings.read(SearchSettings.class, "search-service", arguments);
            new PrivateFolder(settings.indexFolder()).prepare().sentences().forEach(System.err::println);
            if (settings.sameMeaning().on()) {
                new PrivateFolder(settings.sentencesFolder())
                        .prepare()
                        .sentences()
                        .forEach(System.err::println);
            }
            var failures = new Failures();
            var service = new SearchService(settings, failures);
            return Runner.run(service, failures, () -> System.out.println("The desk is at " + service.address() + "/"));
        });
    }
}
