package org.mangomoment.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
    private final Map<String, Integer> lookedUp = new HashMap<>();
    private final WordMemory<Integer> memory = new WordMemory<>(this::lengthOf);

    @Test
    void aWordIsLookedUpOnce() {
        assertThat(memory.of("zorg")).isEqualTo(4);
        assertThat(memory.of("zorg")).isEqualTo(4);
        assertThat(memory.of("kamer")).isEqualTo(5);
        assertThat(lookedUp).isEqualTo(Map.of("zorg", 1, "kamer", 1));
    }

    @Test
    void whatComesOftenStaysHoweverManyOthersComeAndTheRestIsForgotten() {
        memory.of("zelden");
        for (int other = 0; other < 5 * WordMemory.GENERATION; other++) {
            memory.of("w" + other);
            memory.of("vaak");
            assertThat(memory.size()).isLessThanOrEqualTo(2 * WordMemory.GENERATION);
        }
        memory.of("zelden");
        assertThat(lookedUp).containsEntry("vaak", 1).containsEntry("zelden", 2);
    }

    @Test
    void aLongWordIsNotKept() {
        memory.of("x".repeat(41));
        assertThat(memory.size()).isZero();
    }

    private int lengthOf(String word) {
        lookedUp.merge(word, 1, Integer::sum);
        return word.length();
    }
}
