package org.mangomoment.search.calibration;

import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.CodedAnswer;

/// What a reviewer answered in training or in a check.
///
/// @param storyVersion the version that was on the screen
/// @param answer       null for a memo only
/// @param memo         at most 2,000 characters; null for none
/// @param blind        whether the suggestion was not shown
/// @param millisTaken  from shown to sent; 0 when unknown
public record Given(
        long storyVersion,
        @Nullable CodedAnswer answer,
        @Nullable String memo,
        boolean blind,
        long millisTaken) {}
