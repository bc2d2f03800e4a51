package org.mangomoment.ingest;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mangomoment.ingest.form.FormSettings;
import org.mangomoment.ingest.mailbox.MailboxSettings;
import org.mangomoment.ingest.push.PushSettings;
import org.mangomoment.ingest.silence.ConsentExpirySettings;
import org.mangomoment.ingest.tellermail.TellerMailSettings;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.http.HttpSettings;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.metrics.MetricsSettings;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.schemas.ConsentPurpose;

/// What the ingest service needs to know; every key is described in `ingest-service.conf`.
///
/// @param disk             the disk that the log is on, where it is watched
/// @param identitySecret   makes story ids and personal links; 32 characters or more, the same for every instance and
///     for ever
/// @param operatorToken    bearer token with the rights of channel `import`, if there is one
/// @param importConsent    purposes that hold for imported stories that say nothing of consent
/// @param personalLinkLife how long a personal link works
public record IngestSettings(
        KafkaSettings kafka,
        HttpSettings http,
        MetricsSettings metrics,
        DiskSettings disk,
        Secret identitySecret,
        @Nullable Secret operatorToken,
        List<String> importConsent,
        Duration personalLinkLife,
        PushSettings push,
        FormSettings form,
        ConsentExpirySettings silence,
        MailboxSettings mailboxes,
        TellerMailSettings tellerMail) {
    private static final int SHORTEST_SECRET = 32;

    public IngestSettings {
        if (identitySecret.value().length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("identity-secret is shorter than 32 characters; expected a random one");
        }
        importConsent = List.copyOf(importConsent);
        for (var purpose : importConsent) {
            if (!ConsentPurpose.ids().contains(purpose)) {
                throw new IllegalArgumentException(
                        "import-consent names an unknown purpose; expected some of " + ConsentPurpose.ids());
            }
        }
    }
}
