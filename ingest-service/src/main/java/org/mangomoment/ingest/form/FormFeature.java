package org.mangomoment.ingest.form;

import io.javalin.config.JavalinConfig;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.settings.Secret;

/// The form on which a story is told.
public final class FormFeature implements Feature {
    private final FormDoor door;

    /// @param secret seals the forms that are given out
    public FormFeature(
            Foundation foundation,
            FormSettings settings,
            Secret secret,
            IntakeFeature intake,
            PersonalLinks personal,
            Pages pages,
            ClientAddress addresses) {
        this.door = new FormDoor(
                intake,
                personal,
                pages,
                addresses,
                new RobotCheck(settings, secret, foundation.clock()),
                new SpamSuspicion(foundation.publisher(), foundation.clock()),
                foundation.meters());
    }

    @Override
    public void addTo(JavalinConfig config) {
        door.addTo(config);
    }
}
