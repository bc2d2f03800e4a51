package org.mangomoment.search.figure;

/// The share of stories that one subject fits, told in three ways.
///
/// @param subject   a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param corrected the honest one, of the corpus
/// @param sampled   stories that it was corrected with
/// @param machine   the share of stories for which it is suggested, of those with suggestions: as wrong as
///                  they are; `NaN` when there are none
/// @param reviewed  the share of decided stories that it fits according to everybody who decided: as
///                  one-sided as the choice of stories to review; `NaN` when there are none
public record Figure(String subject, CorrectedShare corrected, long sampled, double machine, double reviewed) {}
