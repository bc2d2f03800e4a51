package org.mangomoment.search.access;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/// One route of the service and who may use it. [Access] lets nobody else through; the handler finds who asks with
/// [Access#reader].
///
/// @param method   GET, POST, …
/// @param path     in Javalin's form, as `/api/stories/{id}`
/// @param audience who may use it
/// @param handler  answers
public record Route(HandlerType method, String path, Audience audience, Handler handler) {
    /// The routes of several parts, in order.
    public static List<Route> all(List<List<Route>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
