package org.mangomoment.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyMemoryTest {
    @Test
    void whileThereIsRoomOneBodyMayTakeAllOfIt() {
        var memory = new BodyMemory(1000);
        memory.begin();
        assertThat(memory.grow(0, 1000)).isTrue();
        assertThat(memory.grow(1000, 1)).isFalse();
    }

    @Test
    void whileItIsScarceLargeBodiesYieldToSmallOnes() {
        var memory = new BodyMemory(1000);
        for (var body = 0; body < 10; body++) {
            memory.begin();
        }
        assertThat(memory.grow(0, 500)).isTrue();
        assertThat(memory.grow(0, 500)).isTrue();
        assertThat(memory.grow(500, 1)).as("a large one").isFalse();
        assertThat(memory.grow(0, 100)).as("a small one").isTrue();
        assertThat(memory.grow(100, 1)).as("one with its share").isFalse();
        memory.end(500);
        assertThat(memory.grow(500, 300)).as("when there is room again").isTrue();
    }
}
