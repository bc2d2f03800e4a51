package org.mangomoment.allinone.command;

import org.mangomoment.classifier.redaction.RedactionSettings;
import picocli.CommandLine.Option;

/// What is hidden beside what always is.
final class HidingOptions {
    @Option(names = "--hide-places", description = "Hide names of towns, regions and countries too.")
    boolean places;

    @Option(names = "--hide-organisations", description = "Hide names of hospitals, homes, practices and schools too.")
    boolean organisations;

    RedactionSettings settings() {
        return new RedactionSettings(places, organisations);
    }
}
