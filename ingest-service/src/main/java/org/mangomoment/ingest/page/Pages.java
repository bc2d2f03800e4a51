package org.mangomoment.ingest.page;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.mangomoment.runtime.http.Assets;
import org.mangomoment.runtime.web.LanguageChoice;
import org.mangomoment.runtime.web.Messages;
import org.mangomoment.runtime.web.PageTemplates;

/// Makes pages of templates, in the reader's language. Thread-safe.
public final class Pages {
    private static final String SHOWN = "page-shown";

    private final PageTemplates templates = new PageTemplates("org.mangomoment.ingest.page.template");
    private final LanguageChoice languages = new LanguageChoice("org/mangomoment/ingest/page");
    private final Assets shared = new Assets("/assets", "assets");
    private final Assets own = new Assets("/form", "form");

    /// Adds the pages' own files, and a page in place of a problem document where a browser asked for a page.
    public void addTo(JavalinConfig config) {
        own.on(config);
        for (var status : new int[] {404, 405, 413, 500, 503}) {
            config.routes.error(status, "text/html", context -> problem(context, status));
        }
    }

    /// The words for who asks; `?lang=nl` changes the language, and the browser keeps it.
    public Messages words(Context context) {
        var asked = languages.in(context.queryParam("lang"));
        asked.ifPresent(language -> languages.remember(context, language.language()));
        return asked.orElseGet(() -> languages.of(context));
    }

    /// Answers with a page.
    ///
    /// @param template without `.jte`
    /// @param content  the template's parameters besides `frame`
    public void show(Context context, int status, String template, Map<String, ?> content) {
        var frame = new Frame(words(context), context.path(), shared, own);
        templates.show(context, status, template, frame, content);
        context.attribute(SHOWN, true);
    }

    /// Answers with the page of a problem. A page links to itself in the other language: not where the address is a
    /// secret.
    public void problem(Context context, int status) {
        boolean forPeople =
                !context.path().startsWith("/api/") && !context.path().startsWith("/hooks/");
        if (context.attribute(SHOWN) == null && forPeople) {
            show(context, status, "problem", Map.of("status", status));
        }
    }
}
