package org.mangomoment.search;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mangomoment.runtime.disk.DiskSettings;
import org.mangomoment.runtime.http.HttpSettings;
import org.mangomoment.runtime.kafka.KafkaSettings;
import org.mangomoment.runtime.metrics.MetricsSettings;
import org.mangomoment.runtime.settings.Secret;
import org.mangomoment.search.alert.AlertMailSettings;
import org.mangomoment.search.calibration.CheckSettings;
import org.mangomoment.search.export.DepositSettings;
import org.mangomoment.search.exportjob.ExportJobSettings;
import org.mangomoment.search.insight.InsightSettings;
import org.mangomoment.search.sample.SampleSettings;
import org.mangomoment.search.sentence.SameMeaningSettings;
import org.mangomoment.search.sentence.SentenceIndex;
import org.mangomoment.search.synonym.SynonymSettings;

/// Settings of the search service; documented in `search-service.conf`.
///
/// @param kafka          the log
/// @param http           where the desk listens
/// @param metrics        where measurements are asked for
/// @param disk           the disk that the log and the index are on, where it is watched
/// @param indexFolder    Lucene's files; may be deleted at any time while the service is down
/// @param searchThreads  searches at once
/// @param sample         how the random sample is drawn until a steward changes it
/// @param synonyms       words that mean the same
/// @param sameMeaning    whether stories are searched by meaning
/// @param review         how often reviewers are checked unannounced
/// @param insights       what tables of stories show
/// @param alerts         how colleagues are told of new stories that their searches find
/// @param deposit        what deposits say of themselves unless an export says otherwise
/// @param exports        how exports are made in the background
/// @param tellersAddress where tellers reach the form, for invitation links; null when it is not known
/// @param operatorToken  a bearer token with a steward's rights for the command line, if any
public record SearchSettings(
        KafkaSettings kafka,
        HttpSettings http,
        MetricsSettings metrics,
        DiskSettings disk,
        Path indexFolder,
        int searchThreads,
        SampleSettings sample,
        SynonymSettings synonyms,
        SameMeaningSettings sameMeaning,
        CheckSettings review,
        InsightSettings insights,
        AlertMailSettings alerts,
        DepositSettings deposit,
        ExportJobSettings exports,
        @Nullable URI tellersAddress,
        @Nullable Secret operatorToken) {
    public SearchSettings {
        if (searchThreads < 1 || searchThreads > 64) {
            throw new IllegalArgumentException("search-threads is " + searchThreads + "; expected 1 to 64");
        }
    }

    /// Where the sentences of stories are kept, if they are.
    Path sentencesFolder() {
        return SentenceIndex.folder(indexFolder);
    }
}
