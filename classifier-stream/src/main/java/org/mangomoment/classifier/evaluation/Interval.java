package org.mangomoment.classifier.evaluation;

/// Where a figure lies with 95 percent confidence.
public record Interval(double from, double to) {}
