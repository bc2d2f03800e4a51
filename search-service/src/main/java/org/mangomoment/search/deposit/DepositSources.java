package org.mangomoment.search.deposit;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.mangomoment.search.figure.GroupAgreement;

/// What a deposit tells besides its stories.
///
/// @param agreement of all groups of decisions
/// @param methods   the methods appendix in a language, in Markdown; without what would betray who will be
///                  drawn
public record DepositSources(Supplier<List<GroupAgreement>> agreement, UnaryOperator<String> methods) {}
