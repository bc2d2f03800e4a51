package org.mangomoment.ingest.push;

import io.javalin.http.HandlerType;

/// The routes of the push API; each is described in the OpenAPI document.
public enum PushRoute {
    STORY(true, "/api/stories"),
    BATCH(true, "/api/stories/batch"),
    SELF(false, "/api/stories/{id}"),
    RECEIPT(false, "/api/stories/{id}/receipt"),
    DOCUMENT(false, "/api/openapi.json");

    private final boolean brings;
    private final String path;

    PushRoute(boolean brings, String path) {
        this.brings = brings;
        this.path = path;
    }

    /// The HTTP method.
    public HandlerType verb() {
        return brings ? HandlerType.POST : HandlerType.GET;
    }

    /// With names in braces.
    public String path() {
        return path;
    }
}
