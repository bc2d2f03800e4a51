package org.mangomoment.runtime.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What axe-core finds that keeps somebody from using a page.
public final class Axe {
    private Axe() {}

    /// Every barrier with the element and what to do; empty when there is none.
    @SuppressWarnings("unchecked")
    public static List<String> barriers(Page page) {
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate(script());
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run({
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                    resultTypes: ['violations'], selectors: false, preload: false, iframes: false }))
                    .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html + ' ' + node.failureSummary))""");
    }

    private static String script() {
        try (var axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IllegalStateException("axe.min.js is not on the class path");
            }
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
