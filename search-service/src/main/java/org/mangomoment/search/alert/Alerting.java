package org.mangomoment.search.alert;

import java.net.URI;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.lifecycle.Part;
import org.mangomoment.runtime.smtp.SmtpServer;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.library.ResultSets;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.savedsearch.SavedSearches;

/// Watches, the alerts that come of them, and what finds and mails them.
///
/// @param worker finds and mails, in the background
/// @param mails  whether a mail server is set
public record Alerting(Watches watches, Alerts alerts, Part worker, boolean mails) {
    /// How mails are sent.
    ///
    /// @param desk    where colleagues reach the desk
    /// @param mayRead whether an account may use the desk now
    public record Mailing(AlertMailSettings settings, Supplier<URI> desk, Predicate<String> mayRead) {}

    /// Puts it together.
    public static Alerting of(
            Foundation foundation,
            DeskLog log,
            SavedSearches searches,
            ResultSets results,
            Codebooks codebooks,
            Mailing mailing) {
        var settings = mailing.settings();
        var clock = foundation.clock();
        var watches = new Watches(searches, log, clock);
        var alerts = new Alerts(results, watches);
        log.keep(Topics.SEARCH_WATCHES, watches::apply).keep(Topics.SEARCH_ALERTS, alerts::apply);
        var finder = new AlertFinder(searches, watches, alerts, results, codebooks, log, clock);
        var server = settings.server();
        if (server == null) {
            var worker = new AlertWorker(finder::look, settings.lookEvery(), foundation.failures());
            return new Alerting(watches, alerts, worker, false);
        }
        var outbox = new SmtpOutbox(SmtpServer.of(server), settings, mailing.desk());
        var sending = new AlertMails(watches, alerts, outbox, mailing.mayRead(), log, clock);
        log.keep(Topics.ALERT_MAILS, sending::apply);
        Runnable pass = () -> {
            finder.look();
            sending.send();
        };
        return new Alerting(watches, alerts, new AlertWorker(pass, settings.lookEvery(), foundation.failures()), true);
    }
}
