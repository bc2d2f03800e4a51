package org.mangomoment.classifier.topology;

import org.mangomoment.classifier.suggestion.ActiveModel;

/// Which model made the suggestions for a story last, as the store of suggestion versions keeps it.
///
/// @param since milliseconds since the epoch; 0 in stores of before this was kept
record ModelVersion(String modelId, int codebookVersion, long since) {
    static ModelVersion of(ActiveModel active) {
        return new ModelVersion(
                active.suggester().modelId(),
                active.suggester().codebookVersion(),
                active.since().toEpochMilli());
    }

    static ModelVersion parse(String written) {
        var parts = written.split(" ");
        return new ModelVersion(parts[0], Integer.parseInt(parts[1]), parts.length < 3 ? 0 : Long.parseLong(parts[2]));
    }

    String written() {
        return modelId + " " + codebookVersion + " " + since;
    }

    /// Whether what this one says takes the place of what that one said.
    boolean replaces(ModelVersion other) {
        return !equals(other) && since >= other.since;
    }
}
