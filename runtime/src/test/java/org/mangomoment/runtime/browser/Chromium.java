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

/// The system's own Chromium, headless, which tests are given by [InChromium]. Without one, they say so and
/// are skipped.
public final class Chromium implements AutoCloseable {
    /// The shell alone, without windows, tabs and services of its own, first: it takes less than half the processor
    /// time.
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell", "chrome-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static boolean isInstalled() {
        return find().isPresent();
    }

    /// Starts it.
    static Chromium start() {
        var path = find();
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
