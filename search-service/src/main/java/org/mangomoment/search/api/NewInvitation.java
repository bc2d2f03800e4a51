package org.mangomoment.search.api;

/// The request to invite a unit of a channel.
///
/// @param unit the ward or team, as stewards will read it
record NewInvitation(String unit) {}
