package org.mangomoment.runtime.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The system's own Chromium, headless. Without one, tests that need it say so and are skipped.
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts it.
    public static Chromium start() {
        var path = find();
        if (path.isEmpty()) {
            System.err.println("SKIPPED, no Chromium on the PATH: tests in a browser. Install the package 'chromium'.");
        }
        Assumptions.assumeTrue(path.isPresent(), "no Chromium on the PATH");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new LaunchOptions()
                .setExecutablePath(path.orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /// For new pages.
    public Browser browser() {
        return browser;
    }

    private static Optional<Path> find() {
        var folders = Arrays.asList(System.getenv("PATH").split(File.pathSeparator, -1));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .flatMap(path -> Files.isExecutable(path) ? Stream.of(path) : Stream.empty())
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
