package org.mangomoment.search.refi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ConsentPurpose;
import org.mangomoment.schemas.Decision;
import org.mangomoment.schemas.EvidenceSpan;
import org.mangomoment.schemas.Topics;
import org.mangomoment.search.Synthetic;
import org.mangomoment.search.codebook.CodebookView;
import org.mangomoment.search.codebook.DimensionEntry;
import org.mangomoment.search.codebook.Wording;
import org.mangomoment.search.export.ExportFormat;
import org.mangomoment.search.export.ExportOrder;
import org.mangomoment.search.export.Grouping;
import org.mangomoment.search.export.Handover;
import org.mangomoment.search.export.ReleasedStory;
import org.mangomoment.search.library.SearchRequest;
import org.mangomoment.search.story.StoryView;

/// Our projects, opened as QualCoder opens them.
class QualCoderTest {
    private static final String TEXT = "Een \uD83E\uDD6D en\r\neen warme hand, cafe\u0301";

    /// Lets records be copied.
    @BeforeAll
    static void trust() {
        assertThat(Topics.DECISIONS.name()).isEqualTo("decisions");
    }

    @Test
    void everyCodingArrivesWithItsWordsAndItsCoder() throws Exception {
        for (var grouping : Grouping.values()) {
            var taken = new QualCoderRules(Qdpx.open(project(grouping, List.of(coded("q-1"), coded("q-2")))));
            assertThat(taken.stumbles).isEmpty();
            assertThat(taken.categories).containsExactlyInAnyOrder("Dimensions", "Mangomoment", "Tags");
            assertThat(taken.cases).containsExactlyInAnyOrder("q-1", "q-2");
            assertThat(taken.codings)
                    .filteredOn(coding -> coding.words().equals("warme hand"))
                    .extracting(QualCoderRules.Coded::code, QualCoderRules.Coded::owner)
                    .containsExactly(tuple("Respect", "ann"), tuple("Respect", "ann"));
            assertThat(taken.codings)
                    .filteredOn(coding -> coding.words().equals(TEXT.replace("\r\n", "\n")))
                    .extracting(QualCoderRules.Coded::code)
                    .contains("Respect", "Mangomoment: yes", "Mangomoment: no", "Tag: Respect", "Tag: humour");
            assertThat(taken.taken()).as("none is lost to another").isEqualTo(taken.codings.size());
        }
    }

    @Test
    void whoGaveACodeIsWhoQualCoderSaysGaveIt() throws Exception {
        var taken = new QualCoderRules(Qdpx.open(project(Grouping.NONE, List.of(coded("q-1")))));
        assertThat(taken.codings)
                .filteredOn(coding -> coding.code().equals("Mangomoment: no"))
                .extracting(QualCoderRules.Coded::owner)
                .containsExactly("ben");
    }

    @Test
    void aDimensionOfAnEarlierCodebookIsNoOtherDimensionsNamesake() throws Exception {
        var story = coded("q-1", "Respect", "respect");
        var taken = new QualCoderRules(Qdpx.open(project(Grouping.NONE, List.of(story))));
        assertThat(taken.stumbles).isEmpty();
        assertThat(taken.codes.values()).contains("Respect", "Respect (earlier)");
    }

    private static StoryView coded(String id) {
        return coded(id, "respect");
    }

    private static StoryView coded(String id, String... dimensions) {
        var start = TEXT.indexOf("warme");
        var ann = Decision.newBuilder(Synthetic.decision(id, "ann", Synthetic.NOON, "yes", dimensions))
                .setEvidence(List.of(new EvidenceSpan("respect", start, start + "warme hand".length())))
                .setMemo("a note")
                .build();
        return new StoryView(
                Synthetic.story(id, 1, "nl", TEXT),
                Synthetic.suggestions(id, 1),
                Synthetic.consent(id, true),
                List.of(ann, Synthetic.decision(id, "ben", Synthetic.NOON.plusSeconds(1), "no")));
    }

    private static byte[] project(Grouping grouping, List<StoryView> stories) throws Exception {
        var respect = new DimensionEntry("respect", new Wording("Achting", "Respect"), null, null, null);
        var family = new DimensionEntry("family", new Wording("Familie", "Family"), null, null, null);
        var order = new ExportOrder(
                SearchRequest.everything(), ExportFormat.REFI_QDA, ConsentPurpose.RESEARCH, false, false, grouping);
        var codebook = new CodebookView(3, List.of(respect, family), List.of());
        var out = new ByteArrayOutputStream();
        try (var file = ProjectFile.open(out, new Handover("e", "rosa", Synthetic.NOON, order, true, codebook))) {
            for (var story : stories) {
                file.add(new ReleasedStory(story, List.of("Respect", "humour")));
            }
            file.finish();
        }
        return out.toByteArray();
    }
}
