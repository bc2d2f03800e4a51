package org.mangomoment.search.api;

/// The request to end an invitation of a channel.
///
/// @param token the end of its link, after `/i/`
record InvitationToEnd(String token) {}
