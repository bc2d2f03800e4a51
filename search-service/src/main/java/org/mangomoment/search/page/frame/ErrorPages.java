package org.mangomoment.search.page.frame;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.mangomoment.search.access.Access;

/// Says to a browser in its language what went wrong; programs get problem details instead.
public final class ErrorPages {
    private static final List<Integer> EXPLAINED = List.of(400, 403, 404, 405, 413, 422, 429, 500, 503);

    private final Pages pages;
    private final Access access;

    public ErrorPages(Pages pages, Access access) {
        this.pages = pages;
        this.access = access;
    }

    /// Adds the pages; they take the place of the problem details of every address outside `/api`.
    public void on(JavalinConfig config) {
        config.routes.error(401, this::signInFirst);
        EXPLAINED.forEach(status -> config.routes.error(status, context -> explain(context, status)));
    }

    private void signInFirst(Context context) {
        if (!forAPerson(context)) {
            return;
        }
        var here =
                context.method().equals(HandlerType.GET) ? pages.frame(context).here() : "/";
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        access.ending(context).ifPresent(why -> query.add("why=" + why.id()));
        if (!here.equals("/")) {
            query.add("back=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
        }
        context.redirect(access.setUpOpen() ? "/setup" : "/sign-in" + query, HttpStatus.SEE_OTHER);
    }

    private void explain(Context context, int status) {
        if (forAPerson(context)) {
            var what = "error." + status + (status == 503 ? unavailable(context) : ".what");
            pages.show(context, HttpStatus.forStatus(status), "error", Map.of("status", status, "what", what));
        }
    }

    private static String unavailable(Context context) {
        if (context.attribute(Access.STARTING) != null) {
            return ".starting";
        }
        var unchanged = context.method().equals(HandlerType.GET) || context.attribute(Access.BUSY) != null;
        return unchanged ? ".reading" : ".what";
    }

    private static boolean forAPerson(Context context) {
        return !context.path().startsWith("/api/")
                && Optional.ofNullable(context.header("Accept")).orElse("").contains("text/html")
                && !Optional.ofNullable(context.res().getContentType())
                        .orElse("")
                        .startsWith("text/html");
    }
}
