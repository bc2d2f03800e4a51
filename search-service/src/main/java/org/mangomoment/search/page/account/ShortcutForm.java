package org.mangomoment.search.page.account;

import io.javalin.http.Context;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mangomoment.search.page.frame.Frame;
import org.mangomoment.search.preference.Shortcut;
import org.mangomoment.search.preference.Shortcuts;

/// The form by which colleagues choose the single keys of the review page.
///
/// @param on   whether single keys do anything
/// @param keys as they are chosen, empty for none; one may still be there twice
public record ShortcutForm(boolean on, Map<Shortcut, String> keys) {
    public ShortcutForm {
        keys = Map.copyOf(keys);
    }

    static ShortcutForm of(Shortcuts shortcuts) {
        return new ShortcutForm(shortcuts.on(), shortcuts.keys());
    }

    /// As it was sent. What no form of ours sends is no key.
    static ShortcutForm sent(Context context) {
        var keys = new EnumMap<Shortcut, String>(Shortcut.class);
        for (var action : Shortcut.values()) {
            var key = Objects.requireNonNullElse(context.formParam("key." + action.id()), "");
            keys.put(action, Shortcut.KEYS.contains(key) ? key : "");
        }
        return new ShortcutForm(context.formParam("on") != null, keys);
    }

    /// Keys that are there more than once.
    public List<Shortcuts.Clash> clashes() {
        return Shortcuts.clashes(keys);
    }

    /// Whether the key of an action is also another's.
    public boolean clashes(Shortcut action) {
        return clashes().stream().anyMatch(clash -> clash.actions().contains(action));
    }

    /// What is wrong about a key, in the reader's language.
    public String sentence(Shortcuts.Clash clash, Frame frame) {
        var actions = clash.actions().stream()
                .map(action -> "“" + frame.say("shortcut." + action.id()) + "”")
                .collect(Collectors.joining(", "));
        return frame.say("own.keys.twice", frame.keyName(clash.key()), actions);
    }

    Shortcuts shortcuts() {
        return new Shortcuts(on, keys);
    }
}
