package org.mangomoment.search.account;

import java.time.Instant;

/// A session as its owner sees it.
///
/// @param id      names it in a form; says nothing of its secret
/// @param browser the kind of browser, as `Firefox, Windows`; empty when that is not known
/// @param begun   when its owner signed in
/// @param used    the last request
/// @param here    whether it is the one that asks
public record OpenSession(String id, String browser, Instant begun, Instant used, boolean here) {}
