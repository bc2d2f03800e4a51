package org.mangomoment.search;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mangomoment.runtime.feature.Foundation;
import org.mangomoment.runtime.health.Health;
import org.mangomoment.runtime.kafka.Follower;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.access.Route;
import org.mangomoment.search.api.OperatingApi;
import org.mangomoment.search.api.WithdrawalApi;
import org.mangomoment.search.doubt.DoubtfulStories;
import org.mangomoment.search.export.LoggedExports;
import org.mangomoment.search.log.DeskLog;
import org.mangomoment.search.log.ReadYourWrites;
import org.mangomoment.search.log.TopicFigures;
import org.mangomoment.search.mail.WaitingMails;
import org.mangomoment.search.page.DeskPages;
import org.mangomoment.search.page.steward.LogOperations;
import org.mangomoment.search.withdrawal.Erasure;
import org.mangomoment.search.withdrawal.LoggedWithdrawals;

/// What stewards look after: withdrawals and their erasure, doubtful stories, mails to look at, the index and
/// the log.
///
/// @param routes  pages and API
/// @param erasing erases the desk's records of withdrawn stories
record StewardFeature(List<Route> routes, Follower erasing) implements DeskFeature {
    /// @param exports who must be told of a withdrawal
    /// @param around  what the surroundings of the service find, by name: told in its status
    static StewardFeature of(
            Foundation foundation,
            DeskLog log,
            LibraryFeature index,
            DeskPages pages,
            LoggedExports exports,
            Map<String, Supplier<Health.Finding>> around) {
        var clock = foundation.clock();
        var library = index.covered();
        var withdrawals =
                new LoggedWithdrawals(library, new ReadYourWrites(foundation.publisher(), index.follower()), clock);
        var doubts = new DoubtfulStories(log::publish);
        var mails = new WaitingMails(log::publish, clock);
        log.keep(Topics.WITHDRAWALS, record -> {
                    withdrawals.apply(record);
                    exports.applyWithdrawal(record);
                })
                .keep(Topics.DOUBTS, doubts::apply)
                .keep(Topics.MAILS_TO_LOOK_AT, mails::apply);
        var figures = new TopicFigures(foundation.kafka(), index.follower());
        Runnable rebuild = index.index()::rebuild;
        var operations = new LogOperations(library, figures, rebuild);
        var routes = Route.all(List.of(
                pages.steward(library, operations, doubts, mails, withdrawals, exports),
                pages.withdrawals(library, withdrawals),
                new WithdrawalApi(withdrawals, exports, index::expunge, clock).routes(),
                new OperatingApi(library, figures, around, rebuild).routes()));
        return new StewardFeature(routes, Erasure.follower(foundation));
    }

    @Override
    public List<Follower> followers() {
        return List.of(erasing);
    }
}
