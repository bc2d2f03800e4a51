package org.mangomoment.search.api;

/// A model request that is durable.
///
/// @param request its id; `GET /api/model-requests/{id}` says what became of it
record AskedAnswer(String request) {}
