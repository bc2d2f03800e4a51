package org.mangomoment.classifier.suggestion;

import java.time.Instant;

/// A suggester and since when it is the one that counts. What a later one said is never replaced by an earlier one.
///
/// @param since to the millisecond; grows with every change, also with a return to an earlier model
public record ActiveModel(Suggester suggester, Instant since) {}
