package org.mangomoment.search.figure;

import org.mangomoment.search.agreement.AgreementReport;

/// How far reviewers agree on one subject.
///
/// @param subject a dimension's id, [CorpusCounts#ELIGIBILITY], or a set of dimensions ([DimensionSets])
/// @param differ  stories on which they differ
public record SubjectAgreement(String subject, AgreementReport report, long differ) {}
