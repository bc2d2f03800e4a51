package org.mangomoment.ingest.personal;

import io.javalin.config.JavalinConfig;
import org.mangomoment.ingest.intake.IntakeFeature;
import org.mangomoment.ingest.page.Pages;
import org.mangomoment.ingest.withdrawal.WithdrawalView;
import org.mangomoment.runtime.feature.Feature;
import org.mangomoment.runtime.feature.Foundation;

/// The page on which tellers see what is held of their story, change their answers, and take it back.
public final class PersonalFeature implements Feature {
    private final PersonalPage page;

    public PersonalFeature(
            Foundation foundation,
            PersonalLinks links,
            IntakeFeature intake,
            ConsentLog consents,
            WithdrawalView withdrawals,
            Pages pages) {
        this.page = new PersonalPage(
                links, intake.current(), consents, withdrawals, intake::known, pages, foundation.clock());
    }

    @Override
    public void addTo(JavalinConfig config) {
        page.addTo(config);
    }
}
