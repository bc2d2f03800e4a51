package org.mangomoment.search.page.methods;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.methods.MethodsDesk;
import org.mangomoment.search.page.figures.Subjects;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.page.frame.Pages;

/// Shows the methods appendix and gives it as Markdown. Thread-safe.
public final class MethodsPage {
    private final MethodsDesk methods;
    private final Codebooks codebooks;
    private final Pages pages;

    public MethodsPage(MethodsDesk methods, Codebooks codebooks, Pages pages) {
        this.methods = methods;
        this.codebooks = codebooks;
        this.pages = pages;
    }

    /// The page's routes.
    public List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, "/methods", Audience.COLLEAGUES, this::show),
                new Route(HandlerType.GET, "/methods.md", Audience.COLLEAGUES, this::download));
    }

    /// The appendix in Markdown, as anybody may read it: without what would betray which stories will be
    /// drawn.
    ///
    /// @param language `nl` or `en`
    public String appendix(String language) {
        return text(pages.frame(language)).markdown();
    }

    private void show(Context context) {
        var text = text(pages.frame(context));
        pages.show(context, "methods", Map.of("chapters", text.chapters(), "told", text.told()));
    }

    private void download(Context context) {
        context.header("Content-Disposition", "attachment; filename=\"methods.md\"");
        context.contentType("text/markdown; charset=utf-8")
                .result(text(pages.frame(context)).markdown());
    }

    private MethodsText text(Frame frame) {
        return new MethodsText(methods.methods(), new Subjects(codebooks.newest()), frame);
    }
}
