package org.mangomoment.runtime.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/// The templates of a service's pages, compiled when the service was built. What they print is escaped for the place
/// in HTML where it stands. Thread-safe.
public final class PageTemplates {
    private final TemplateEngine engine;

    /// @param packageName of the compiled templates
    public PageTemplates(String packageName) {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, packageName);
    }

    /// Answers with a page, and says to caches that it depends on who asks and in which language.
    ///
    /// @param template without `.jte`
    /// @param frame    the parameter `frame`, which every template has
    /// @param content  the other parameters
    public void show(Context context, int status, String template, PageFrame frame, Map<String, ?> content) {
        var parameters = new HashMap<String, Object>(content);
        parameters.put("frame", frame);
        var page = new StringOutput();
        engine.render(template + ".jte", parameters, page);
        context.status(status).header("Vary", "Accept-Language, Cookie").html(page.toString());
    }
}
