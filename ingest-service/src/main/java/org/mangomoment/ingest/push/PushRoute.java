package org.mangomoment.ingest.push;

import io.javalin.http.HandlerType;

/// The routes of the push API; each is described in the OpenAPI document.
public enum PushRoute {
    STORY("/api/stories"),
    BATCH("/api/stories/batch"),
    HOOK("/hooks/{secret}"),
    SELF("/api/stories/{id}"),
    WITHDRAWAL("/api/stories/{id}"),
    RECEIPT("/api/stories/{id}/receipt"),
    DOCUMENT("/api/openapi.json");

    private final String path;

    PushRoute(String path) {
        this.path = path;
    }

    /// The HTTP method.
    public HandlerType verb() {
        return switch (this) {
            case STORY, BATCH, HOOK -> HandlerType.POST;
            case WITHDRAWAL -> HandlerType.DELETE;
            case SELF, RECEIPT, DOCUMENT -> HandlerType.GET;
        };
    }

    /// With names in braces.
    public String path() {
        return path;
    }
}
