package org.mangomoment.search.api;

/// The request to invite a colleague.
///
/// @param role as [org.mangomoment.search.account.Role#id]
record NewAccount(String name, String role) {}
