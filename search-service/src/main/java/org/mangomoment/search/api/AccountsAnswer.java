package org.mangomoment.search.api;

import java.util.List;

/// All accounts, by name.
record AccountsAnswer(List<AccountAnswer> accounts) {}
