package org.mangomoment.search.access;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/// One route of the service and who may use it. [Access] lets nobody else through; the handler finds who asks with
/// [Access#reader].
///
/// @param method   GET, POST, …
/// @param path     in Javalin's form, as `/api/stories/{id}`
/// @param audience who may use it
/// @param handler  answers
public record Route(HandlerType method, String path, Audience audience, Handler handler) {}
