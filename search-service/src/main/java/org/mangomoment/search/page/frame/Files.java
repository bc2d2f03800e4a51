package org.mangomoment.search.page.frame;

import io.javalin.http.HandlerType;
import org.mangomoment.runtime.http.Assets;
import org.mangomoment.search.access.Audience;
import org.mangomoment.search.access.Route;

/// The style and scripts that pages name. Thread-safe.
public final class Files {
    private final Assets shared = new Assets("/assets", "assets");
    private final Assets desk = new Assets("/desk", "desk");

    /// The route of the desk's own files; the shared ones are served by the HTTP server.
    public Route route() {
        return new Route(HandlerType.GET, "/desk/{name}", Audience.EVERYBODY, desk::serve);
    }

    /// Address of a file of the shared look.
    public String shared(String name) {
        return shared.address(name);
    }

    /// Address of a file of the desk.
    public String desk(String name) {
        return desk.address(name);
    }
}
