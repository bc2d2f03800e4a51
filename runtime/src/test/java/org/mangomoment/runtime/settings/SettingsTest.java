package org.mangomoment.runtime.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    record Door(int port, Duration patience) {
        Door {
            if (port < 0) {
                throw new IllegalArgumentException("port is " + port + "; expected 0 or more");
            }
        }
    }

    record House(
            String name, Door door, Secret key, @Nullable Path cellar, List<String> friends, boolean open) {}

    private static final Map<String, Object> SOUND = Map.of("key", "under-the-mat", "door.port", 80);

    @Test
    void aRecordIsFilledFromDefaultsAndOverlay() {
        var house = Settings.read(House.class, "house", SOUND);
        assertThat(house.name()).isEqualTo("home");
        assertThat(house.door()).isEqualTo(new Door(80, Duration.ofSeconds(10)));
        assertThat(house.cellar()).isNull();
        assertThat(house.friends()).containsExactly("ann", "bob");
    }

    @Test
    void everyProblemIsToldAtOnceAndUnknownKeysAreRefused() {
        assertThatThrownBy(() -> Settings.read(House.class, "house", Map.of("door.port", "wide", "dor.port", 1)))
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        invalid -> assertThat(invalid.problems())
                                .hasSize(3)
                                .anyMatch(problem ->
                                        problem.contains("'door.port'") && problem.contains("a whole number"))
                                .anyMatch(problem -> problem.contains("'dor.port' is not a setting"))
                                .anyMatch(problem -> problem.contains("'key' is missing")));
    }

    @Test
    void aRuleOfTheRecordIsAProblemLikeAnyOther() {
        assertThatThrownBy(() -> Settings.read(House.class, "house", "--door.port=-1", "--key=k"))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("port is -1; expected 0 or more");
    }

    @Test
    void argumentsAreStrongerThanTheFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("house.conf"), "name = cabin\ndoor.port = 1\nkey = k");
        var house = Settings.read(House.class, "house", "--settings=" + file, "--door.port=2");
        assertThat(house.name()).isEqualTo("cabin");
        assertThat(house.door().port()).isEqualTo(2);
    }

    @Test
    void anArgumentOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> Settings.read(House.class, "house", "port=1")).hasMessageContaining("--key=value");
    }

    @Test
    void aSecretIsNeverPrinted() {
        assertThat(Settings.read(House.class, "house", SOUND).toString()).doesNotContain("under-the-mat");
    }

    @Test
    void everyKeyHasAVariableThatIsWeakerThanAFileAndStrongerThanTheDefaults() {
        var house = Settings.read(
                House.class,
                "house",
                List.of(Keys.all(Map.of("name", "cabin"))),
                Map.of(
                        "HOUSE_NAME", "castle",
                        "HOUSE_DOOR_PORT", "443",
                        "HOUSE_KEY", "k",
                        "HOUSE_FRIENDS", "cleo,dan",
                        "HOUSE_CELLAR", ""));
        assertThat(house.name()).isEqualTo("cabin");
        assertThat(house.door().port()).isEqualTo(443);
        assertThat(house.friends()).containsExactly("cleo", "dan");
        assertThat(house.cellar()).isNull();
    }

    @Test
    void aVariableThatCannotBeUsedIsAProblemLikeAnyOther() {
        assertThatThrownBy(() -> Settings.read(
                        House.class, "house", List.of(), Map.of("HOUSE_DOOR_PORT", "wide", "HOUSE_OPEN", "ajar")))
                .isInstanceOfSatisfying(
                        InvalidSettings.class,
                        invalid -> assertThat(invalid.problems()).hasSize(3));
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndNothingOfItIsRepeated(@TempDir Path folder) throws Exception {
        var broken = Files.writeString(folder.resolve("broken.conf"), "name = cabin\nkey = \"hunter2\ndoor {");
        assertThatThrownBy(() -> Settings.read(House.class, "house", "--settings=" + broken))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("broken.conf', line 2")
                .hasMessageNotContaining("hunter2");
        var open = Files.writeString(folder.resolve("open.conf"), "key = ${NOWHERE_4711}");
        assertThatThrownBy(() -> Settings.read(House.class, "house", "--settings=" + open))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("${?...}");
        assertThatThrownBy(() -> Settings.read(House.class, "house", "--settings=" + folder.resolve("none")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("is not there");
    }
}
