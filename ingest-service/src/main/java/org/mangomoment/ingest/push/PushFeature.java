package org.mangomoment.ingest.push;

import io.javalin.config.JavalinConfig;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.mangomoment.ingest.channel.ChannelFeature;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.personal.PersonalLinks;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.disk.DiskSpace;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.http.ClientAddress;
import org.mangomoment.runtime.kafka.NoRoom;
import org.mangomoment.schemas.Topics;

/// The API by which channels hand stories in and take them back.
public final class PushFeature implements Feature {
    private final PushApi api;
    private final DiskSpace disk;

    public PushFeature(
            Foundation foundation,
            PushSettings settings,
            ChannelFeature channels,
            IntakeFeature intake,
            WithdrawalView withdrawals,
            PersonalLinks personal,
            ClientAddress addresses) {
        var signatures = new SignatureVerifier(foundation.clock(), channels.tally());
        var limits = new PushLimits(settings, addresses);
        BooleanSupplier open = () -> intake.known() && channels.known();
        IntFunction<RequestAdmission> admission =
                places -> new RequestAdmission(channels.callers(), open, places, limits, signatures, channels.tally());
        var retrying = new RetryingIntake(intake.stories(), settings.insist());
        this.disk = foundation.disk();
        this.api = new PushApi(
                new PushDoor(intake, personal, signatures, channels.daily()),
                new BatchDoor(retrying, intake.rules(), settings.window(), signatures, channels.tally()),
                new WithdrawalRoute(intake.current(), withdrawals),
                admission.apply(settings.stories()),
                admission.apply(settings.batches()));
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.before(PushRoute.BATCH.path(), _ -> {
            // A batch insists for a while on every line; without room there is no sense in that.
            if (disk.isFull()) {
                throw new NoRoom(Topics.SUBMISSIONS.name());
            }
        });
        api.addTo(config.routes);
    }
}
