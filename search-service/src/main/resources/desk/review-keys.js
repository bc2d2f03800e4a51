// What each key does; the same acts for the buttons that name their key.
import { undo } from "./review-decisions.js";
import { markWords, onMarkingKey } from "./review-marking.js";
import { hide } from "./review-hiding.js";
import { accept, currentRow, focusRow, noMangomoment, reject, toggle, toggleCodebook } from "./review-rows.js";
import { form, skip, story } from "./review-session.js";
import { actionOf } from "./review-shortcuts.js";

// What Space and Enter do on these themselves.
const NATIVE = "button, a[href], summary, input[type=checkbox], input[type=radio]";
const TEXT_FIELD = "textarea, select, input:not([type=radio]):not([type=checkbox])";

// By the names of the actions, which buttons and the reader's keys use too.
const ACTS = {
    "next-row": () => focusRow(currentRow() + 1),
    "previous-row": () => focusRow(currentRow() - 1),
    accept,
    reject,
    "no-mangomoment": noMangomoment,
    skip,
    hide,
    mark: markWords,
    memo: () => story().querySelector("#memo")?.focus(),
    flag,
    codebook: toggleCodebook,
    undo,
    submit: () => form()?.requestSubmit(),
    help,
};
const WITHOUT_STORY = ["help", "undo"];
// A key that is held moves on, but passes no second story over and saves no second one.
const REPEATED = ["next-row", "previous-row"];

function help() {
    const details = document.getElementById("help");
    details.open = !details.open;
    if (details.open) details.querySelector("summary").focus();
}

function flag() {
    const details = story().querySelector("#flag");
    if (!details) return;
    details.open = true;
    details.querySelector("input[name=reason], button").focus();
}

// Digits by their place on the keyboard, as on the Belgian one they need Shift; letters also with Caps Lock.
function keyOf(event) {
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
    if (digit && (event.code.startsWith("Digit") || /^[0-9]$/.test(event.key))) return digit[1];
    return event.key === " " ? "space" : event.key.toLowerCase();
}

export function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches(TEXT_FIELD)) {
        if (event.key === "Escape") focusRow(currentRow());
        return;
    }
    const key = keyOf(event);
    const action = actionOf(key);
    if (onMarkingKey(event, action)) return;
    if ([" ", "Enter"].includes(event.key) && event.target.matches(NATIVE)) return;
    if (!action || !(form() || WITHOUT_STORY.includes(action))) return;
    event.preventDefault();
    if (event.repeat && !REPEATED.includes(action)) return;
    if (action === "digits") toggle(key);
    else ACTS[action]();
}

export function onClick(event) {
    const button = event.target.closest?.("button[data-act]");
    if (button) ACTS[button.dataset.act]();
    if (event.target.closest?.("#skip")) {
        event.preventDefault();
        skip();
    }
}
