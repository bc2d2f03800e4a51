package org.mangomoment.ingest.form;

import io.javalin.config.JavalinConfig;
import org.mangomoment.ingest.channel.ChannelFeature;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;

/// The form on which a story is told.
public final class FormFeature implements Feature {
    private final FormDoor door;

    public FormFeature(
            Foundation foundation,
            RobotCheck robots,
            IntakeFeature intake,
            ChannelFeature channels,
            PersonalLinks personal,
            Pages pages) {
        this.door = new FormDoor(
                intake,
                new Invitations(channels.channels()::invited, channels::known),
                personal,
                pages,
                robots,
                new SpamSuspicion(foundation.publisher(), foundation.clock()),
                foundation.meters());
    }

    @Override
    public void addTo(JavalinConfig config) {
        door.addTo(config);
    }
}
