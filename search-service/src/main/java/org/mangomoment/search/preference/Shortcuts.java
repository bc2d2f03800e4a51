package org.mangomoment.search.preference;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mangomoment.schemas.ShortcutKeys;

/// The single keys of the review page as one colleague has them. They can be switched off and given to other actions
/// (WCAG 2.2, success criterion 2.1.4 Character Key Shortcuts), since dictated words press them too.
///
/// @param on   whether single keys do anything
/// @param keys of every action: one of [Shortcut#KEYS], or empty when no key does it; no key twice
public record Shortcuts(boolean on, Map<Shortcut, String> keys) {
    /// A key that is given to several actions.
    public record Clash(String key, List<Shortcut> actions) {
        public Clash {
            actions = List.copyOf(actions);
        }
    }

    /// Those of whoever has chosen nothing.
    public static final Shortcuts USUAL = new Shortcuts(
            true, Arrays.stream(Shortcut.values()).collect(Collectors.toMap(each -> each, Shortcut::usual)));

    public Shortcuts {
        var all = new EnumMap<Shortcut, String>(Shortcut.class);
        for (var action : Shortcut.values()) {
            all.put(action, known(keys.getOrDefault(action, "")));
        }
        keys = Collections.unmodifiableMap(all);
        var clashes = clashes(keys);
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException("Each key does one thing, but '"
                    + clashes.getFirst().key() + "' was given to "
                    + clashes.getFirst().actions() + "; ask clashes() before.");
        }
    }

    /// Keys that are given to more than one action, in the order of actions.
    public static List<Clash> clashes(Map<Shortcut, String> keys) {
        return Arrays.stream(Shortcut.values())
                .map(action -> keys.getOrDefault(action, ""))
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> new Clash(
                        key,
                        Arrays.stream(Shortcut.values())
                                .filter(action -> keys.getOrDefault(action, "").equals(key))
                                .toList()))
                .filter(clash -> clash.actions().size() > 1)
                .toList();
    }

    /// As an account keeps them. An action that it does not know, because it is newer, has its usual key, unless
    /// that was given to another.
    static Shortcuts of(@Nullable ShortcutKeys kept) {
        if (kept == null) {
            return USUAL;
        }
        var keys = new EnumMap<Shortcut, String>(Shortcut.class);
        for (var action : Shortcut.values()) {
            var key = kept.getKeys().get(action.id());
            if (key != null && !keys.containsValue(known(key))) {
                keys.put(action, known(key));
            } else if (key != null) {
                keys.put(action, "");
            }
        }
        for (var action : Shortcut.values()) {
            if (!keys.containsKey(action) && !keys.containsValue(action.usual())) {
                keys.put(action, action.usual());
            }
        }
        return new Shortcuts(kept.getOn(), keys);
    }

    /// As an account keeps them; null for the usual ones.
    @Nullable
    ShortcutKeys stored() {
        return equals(USUAL)
                ? null
                : new ShortcutKeys(
                        on,
                        keys.entrySet().stream()
                                .collect(Collectors.toMap(each -> each.getKey().id(), Map.Entry::getValue)));
    }

    /// The key that does something now; empty when none does.
    public String key(Shortcut action) {
        return on ? keys.getOrDefault(action, "") : "";
    }

    /// What scripts read: `action=key` for every key that does something, separated by spaces; `digits` is among
    /// them when digits turn dimensions on and off.
    public String script() {
        return on
                ? keys.entrySet().stream()
                        .filter(each -> !each.getValue().isEmpty())
                        .map(each -> each.getKey().id() + "=" + each.getValue())
                        .collect(Collectors.joining(" ", "digits=1-9 ", ""))
                : "";
    }

    private static String known(String key) {
        return Shortcut.KEYS.contains(key) ? key : "";
    }
}
