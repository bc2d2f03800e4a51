package org.mangomoment.runtime.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What axe-core finds that keeps somebody from using a page.
public final class Axe {
    private Axe() {}

    /// Every barrier with the element and what to do; empty when there is none.
    public static List<String> barriers(Page page) {
        var found = new ArrayList<>(run(page, "document", """
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: { 'color-contrast': { enabled: false } }"""));
        found.addAll(contrast(page));
        return found;
    }

    /// What is hard to read, as barriers are. Contrast is half of the work of a look, so of elements with the same
    /// colours and letters only the first is looked at.
    static List<String> contrast(Page page) {
        return run(page, "{ include: differentColours() }", "runOnly: { type: 'rule', values: ['color-contrast'] }");
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, String context, String rules) {
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate(resource("/axe.min.js"));
            page.evaluate(resource("different-colours.js"));
        }
        return (List<String>) page.evaluate("""
                async () => (await axe.run(%s, { %s, resultTypes: ['violations'], selectors: false, preload: false }))
                    .violations.flatMap(found => found.nodes.map(node => found.id + ': ' + node.html + ' ' + node.failureSummary))""".formatted(context, rules));
    }

    private static String resource(String name) {
        try (var read = Axe.class.getResourceAsStream(name)) {
            if (read == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return new String(read.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
