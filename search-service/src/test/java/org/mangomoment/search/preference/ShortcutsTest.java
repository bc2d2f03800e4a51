package org.mangomoment.search.preference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mangomoment.schemas.ShortcutKeys;
import org.mangomoment.search.preference.Shortcuts.Clash;

final class ShortcutsTest {
    @Test
    void usuallyEveryActionHasAKeyOfItsOwn() {
        assertThat(Shortcuts.USUAL.keys().values())
                .doesNotContain("")
                .doesNotHaveDuplicates()
                .isSubsetOf(Shortcut.KEYS);
        assertThat(Shortcuts.USUAL.stored()).isNull();
        assertThat(Shortcuts.of(null)).isEqualTo(Shortcuts.USUAL);
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        var chosen = new HashMap<>(Shortcuts.USUAL.keys());
        chosen.put(Shortcut.SKIP, "s");
        chosen.put(Shortcut.HIDE, "");
        var shortcuts = new Shortcuts(false, chosen);
        assertThat(Shortcuts.of(requireNonNull(shortcuts.stored()))).isEqualTo(shortcuts);
        assertThat(shortcuts.key(Shortcut.SKIP)).isEmpty();
        assertThat(shortcuts.script()).isEmpty();
        assertThat(new Shortcuts(true, chosen).script())
                .contains("digits=1-9", " skip=s ", " submit=enter ")
                .doesNotContain("hide", "space");
    }

    @Test
    void oneKeyDoesOneThing() {
        var twice = Map.of(Shortcut.SKIP, "s", Shortcut.UNDO, "s", Shortcut.MEMO, "", Shortcut.MARK, "");
        assertThat(Shortcuts.clashes(twice)).containsExactly(new Clash("s", List.of(Shortcut.SKIP, Shortcut.UNDO)));
        assertThatThrownBy(() -> new Shortcuts(true, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'s'");
    }

    /// A log that an earlier or a later version wrote: an action that it does not name has its usual key unless that
    /// one is taken, and what is not known is passed over.
    @Test
    void whatAnotherVersionKeptIsReadAsFarAsItIsKnown() {
        var read = Shortcuts.of(
                new ShortcutKeys(true, Map.of("skip", "j", "undo", "j", "memo", "F5", "sing", "a", "help", "")));
        assertThat(List.of(read.key(Shortcut.SKIP), read.key(Shortcut.UNDO)))
                .as("only one of them")
                .containsExactlyInAnyOrder("j", "");
        assertThat(read.key(Shortcut.NEXT_ROW)).as("its usual key is taken").isEmpty();
        assertThat(read.key(Shortcut.PREVIOUS_ROW)).isEqualTo("k");
        assertThat(read.key(Shortcut.ACCEPT)).isEqualTo("a");
        assertThat(read.key(Shortcut.MEMO)).isEmpty();
        assertThat(read.key(Shortcut.HELP)).isEmpty();
    }
}
