package org.mangomoment.search.page.frame;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.mangomoment.runtime.web.LanguageChoice;
import org.mangomoment.runtime.web.PageTemplates;
import org.mangomoment.search.access.Access;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.preference.Preferences;

/// Makes pages of templates. Thread-safe.
public final class Pages {
    private final Access access;
    private final PageTemplates templates;
    private final LanguageChoice languages = new LanguageChoice("sentences");
    private final Files files = new Files();
    private volatile ToLongFunction<Reader> news = _ -> 0;

    public Pages(Access access, PageTemplates templates) {
        this.access = access;
        this.templates = templates;
    }

    /// The routes that all pages need.
    public List<Route> routes() {
        return List.of(new LanguageRoute(languages).route(), files.route());
    }

    /// What surrounds the page that is asked for.
    public Frame frame(Context context) {
        Reader reader = context.attribute("reader");
        var query = context.queryString();
        var here = query == null ? context.path() : context.path() + "?" + query;
        return new Frame(
                languages.of(context),
                reader,
                access.csrf(context),
                LocalAddress.of(here),
                files,
                reader == null ? Preferences.USUAL : access.preferences(context),
                news);
    }

    /// What surrounds a text in a language that nobody reads on a page, as in a file.
    public Frame frame(String language) {
        return new Frame(languages.in(language).orElseThrow(), null, "", "/", files, Preferences.USUAL, news);
    }

    /// Says how many new stories the header of every page tells a reader of.
    public void newsOf(ToLongFunction<Reader> counted) {
        news = counted;
    }

    /// Lets this browser keep a language, one of [Messages#LANGUAGES].
    public void speak(Context context, String language) {
        languages.remember(context, language);
    }

    /// Answers with a page.
    ///
    /// @param template without `.jte`
    /// @param content  the template's parameters besides `frame`
    public void show(Context context, HttpStatus status, String template, Map<String, Object> content) {
        templates.show(context, status.getCode(), template, frame(context), content);
    }

    /// Answers with a page, status 200.
    public void show(Context context, String template, Map<String, Object> content) {
        show(context, HttpStatus.OK, template, content);
    }
}
