package org.mangomoment.search.api;

/// The request to give an account another role.
///
/// @param role as [org.mangomoment.search.account.Role#id]
record NewRole(String role) {}
