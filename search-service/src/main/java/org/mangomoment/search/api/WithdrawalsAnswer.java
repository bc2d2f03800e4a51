package org.mangomoment.search.api;

import java.util.List;

/// All withdrawals, newest first.
record WithdrawalsAnswer(int total, List<WithdrawalAnswer> withdrawals) {}
