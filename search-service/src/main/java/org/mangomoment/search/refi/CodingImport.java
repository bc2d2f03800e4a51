package org.mangomoment.search.refi;

import java.io.IOException;
import java.io.InputStream;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;
import org.mangomoment.search.codebook.Codebooks;
import org.mangomoment.search.decision.Decisions;
import org.mangomoment.search.library.Walk;

/// Takes in what was coded elsewhere: the codings of a project become decisions of one more coder, with their
/// evidence, and its notes their memos. Thread-safe.
public final class CodingImport {
    private static final String ELSEWHERE = " (coded elsewhere)";

    private final Walk corpus;
    private final Codebooks codebooks;
    private final Decisions decisions;

    public CodingImport(Walk corpus, Codebooks codebooks, Decisions decisions) {
        this.corpus = corpus;
        this.codebooks = codebooks;
        this.decisions = decisions;
    }

    /// Takes in a project. The same project again changes nothing.
    ///
    /// @param coder whose codings they are; no colleague's account can have the name under which they are kept
    /// @throws UnusableProject when it is no project, or too large
    public ImportReport take(InputStream project, String coder) throws IOException {
        var read = ProjectReader.read(project);
        var who = new Reader(coder + ELSEWHERE, Role.RESEARCHER);
        var tally = new ImportTally(read, new CodeAnswers(codebooks.newest(), read));
        for (var story : StoryFinding.in(read, corpus, who)) {
            var request = tally.request(story, who);
            if (request != null) {
                tally.count(story, decisions.decide(story.story().id(), request, who));
            }
        }
        return tally.report();
    }
}
