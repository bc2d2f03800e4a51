package org.mangomoment.search.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.Codebook;
import org.mangomoment.schemas.CodebookDraft;
import org.mangomoment.schemas.codebook.CodebookFile;
import org.mangomoment.search.account.Reader;
import org.mangomoment.search.account.Role;

/// Two desks on one log, which each reads when it is told to.
class CodebookDraftsTest {
    private static final Reader ROSA = new Reader("rosa", Role.STEWARD);
    private static final Reader SAM = new Reader("sam", Role.STEWARD);

    private final List<ConsumerRecord<byte[], byte[]>> log = new ArrayList<>();
    private final CodebookDrafts one = new CodebookDrafts(this::publish, Clock.systemUTC());
    private final CodebookDrafts other = new CodebookDrafts(this::publishByOther, Clock.systemUTC());
    private int readByOther;

    @Test
    void aDraftIsReadByEverybodyAndEndsWithoutACodebook() {
        var saved = saved(one.save("", 1, named("first"), ROSA));
        catchUp();
        assertThat(other.current()).contains(saved);
        assertThat(other.revision()).isEqualTo(saved.getRevision());
        saved(one.save(saved.getRevision(), 1, null, ROSA));
        catchUp();
        assertThat(other.current()).isEmpty();
        assertThat(other.save(saved.getRevision(), 1, named("late"), SAM)).isInstanceOf(DraftSaving.Conflict.class);
    }

    @Test
    void whoSavesWhatIsNoLongerTheNewestIsToldAndNothingChanges() {
        var first = saved(one.save("", 1, named("first"), ROSA));
        var second = saved(one.save(first.getRevision(), 1, named("second"), SAM));
        assertThat(one.save(first.getRevision(), 1, named("third"), ROSA)).isInstanceOf(DraftSaving.Conflict.class);
        assertThat(one.current()).contains(second);
    }

    @Test
    void ofTwoDesksThatSaveAtOnceTheFirstInTheLogCountsEverywhere() {
        var first = saved(one.save("", 1, named("first"), ROSA));
        catchUp();
        // The other desk has not read this when it saves.
        var counting = saved(one.save(first.getRevision(), 1, named("mine"), ROSA));
        assertThat(other.save(first.getRevision(), 1, named("yours"), SAM)).isInstanceOf(DraftSaving.Conflict.class);
        assertThat(one.current()).contains(counting);
        assertThat(other.current()).contains(counting);
    }

    @Test
    void theLastRecordOfTheLogIsTheOneThatCountsSoThatCompactionLosesNothing() {
        var first = saved(one.save("", 1, named("first"), ROSA));
        catchUp();
        saved(one.save(first.getRevision(), 1, named("mine"), ROSA));
        other.save(first.getRevision(), 1, named("yours"), SAM);
        var compacted = new CodebookDrafts(this::publish, Clock.systemUTC());
        compacted.apply(log.getLast());
        assertThat(name(compacted)).isEqualTo("mine");
        var half = new CodebookDrafts(this::publish, Clock.systemUTC());
        log.subList(log.size() - 2, log.size()).forEach(half::apply);
        assertThat(name(half)).isEqualTo("mine");
    }

    private static String name(CodebookDrafts drafts) {
        return drafts.current()
                .map(CodebookDraft::getCodebook)
                .map(Codebook::getNote)
                .orElseThrow();
    }

    private static Codebook named(String note) {
        return Codebook.newBuilder(CodebookFile.read(SubjectChangeTest.FILE))
                .setNote(note)
                .build();
    }

    private static CodebookDraft saved(DraftSaving saving) {
        assertThat(saving).isInstanceOf(DraftSaving.Saved.class);
        return ((DraftSaving.Saved) saving).draft();
    }

    private boolean publish(ProducerRecord<byte[], byte[]> record) {
        log.add(new ConsumerRecord<>(record.topic(), 0, log.size(), record.key(), record.value()));
        one.apply(log.getLast());
        return true;
    }

    private boolean publishByOther(ProducerRecord<byte[], byte[]> record) {
        publish(record);
        catchUp();
        return true;
    }

    private void catchUp() {
        for (; readByOther < log.size(); readByOther++) {
            other.apply(log.get(readByOther));
        }
    }
}
