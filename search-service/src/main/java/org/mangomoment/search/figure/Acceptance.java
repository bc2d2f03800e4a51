package org.mangomoment.search.figure;

/// How often reviewers who saw a model's suggestion took it over.
///
/// @param subject a dimension's id, or [CorpusCounts#ELIGIBILITY]
/// @param model   its id
/// @param rate    of the answers where the subject was suggested
public record Acceptance(String subject, String model, Rate rate) {}
