package org.mangomoment.search.account;

/// Who asks: a colleague who has signed in or sent a token.
///
/// @param account the account's name
/// @param role    what it may do
public record Reader(String account, Role role) {}
