package org.mangomoment.classifier.topology;

import org.mangomoment.classifier.suggestion.InForce;

/// Who spoke last about a story, as the store of voices keeps it.
///
/// @param since milliseconds since the epoch; 0 in stores of before this was kept
record Speaker(String modelId, int codebookVersion, long since) {
    static Speaker of(InForce inForce) {
        return new Speaker(
                inForce.suggester().modelId(),
                inForce.suggester().codebookVersion(),
                inForce.since().toEpochMilli());
    }

    static Speaker parse(String written) {
        var parts = written.split(" ");
        return new Speaker(parts[0], Integer.parseInt(parts[1]), parts.length < 3 ? 0 : Long.parseLong(parts[2]));
    }

    String written() {
        return modelId + " " + codebookVersion + " " + since;
    }

    /// Whether what this one says takes the place of what that one said.
    boolean replaces(Speaker other) {
        return !equals(other) && since >= other.since;
    }
}
