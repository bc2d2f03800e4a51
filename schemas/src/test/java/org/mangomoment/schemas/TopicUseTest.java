package org.mangomoment.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a topic says of those who use it.
class TopicUseTest {
    static List<Topic<?, ?>> topics() {
        return Topics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHasAWriterAndAReader(Topic<?, ?> topic) {
        assertThat(topic.use().writers()).as(topic.name()).isNotEmpty();
        assertThat(topic.use().readers()).as(topic.name()).isNotEmpty();
        assertThat(topic.use().holds()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void aServiceMayWriteWhatItErases(Service service) {
        assertThat(Topics.erasedBy(service))
                .isNotEmpty()
                .allSatisfy(topic ->
                        assertThat(topic.use().writers()).as(topic.name()).contains(service));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceMayReadWhatItMustReadToErase(Service service) {
        assertThat(Topics.erasedBy(service))
                .filteredOn(topic -> !StoryErasure.oneKeyAStory(topic))
                .allSatisfy(topic ->
                        assertThat(topic.use().readers()).as(topic.name()).contains(service));
    }

    @ParameterizedTest
    @EnumSource
    void whatHasKeysOfItsOwnIsNotErasedUnread(Service service) {
        assertThat(StoryErasure.of(service, StoryErasure::oneKeyAStory).topics())
                .contains(Topics.WITHDRAWALS.name());
        var severalKeys = Topics.erasedBy(service).stream().anyMatch(topic -> !StoryErasure.oneKeyAStory(topic));
        if (severalKeys) {
            assertThatThrownBy(() -> StoryErasure.of(service, _ -> true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be read");
        }
    }
}
