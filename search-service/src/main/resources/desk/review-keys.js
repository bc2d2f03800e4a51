// What each key does; the same acts for the buttons that name their key.
import { undo } from "./review-decisions.js";
import { markWords, onMarkingKey } from "./review-marking.js";
import { hide } from "./review-hiding.js";
import { accept, currentRow, focusRow, noMangomoment, reject, toggle, toggleCodebook } from "./review-rows.js";
import { form, skip, story } from "./review-session.js";

// What Space and Enter do on these themselves.
const NATIVE = "button, a[href], summary, input[type=checkbox], input[type=radio]";
const TEXT_FIELD = "textarea, select, input:not([type=radio]):not([type=checkbox])";

const ACTS = {
    j: () => focusRow(currentRow() + 1),
    k: () => focusRow(currentRow() - 1),
    a: accept,
    x: reject,
    0: noMangomoment,
    " ": skip,
    h: hide,
    e: markWords,
    m: () => story().querySelector("#memo")?.focus(),
    g: toggleCodebook,
    u: undo,
    enter: () => form()?.requestSubmit(),
    "?": help,
};
const WITHOUT_STORY = ["?", "u"];
// A key that is held moves on, but passes no second story over and saves no second one.
const REPEATED = ["j", "k"];

function help() {
    const details = document.getElementById("help");
    details.open = !details.open;
    if (details.open) details.querySelector("summary").focus();
}

// Digits by their place on the keyboard, as on the Belgian one they need Shift; letters also with Caps Lock.
function keyOf(event) {
    const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code);
    return digit && (event.code.startsWith("Digit") || /^[0-9]$/.test(event.key)) ? digit[1] : event.key.toLowerCase();
}

export function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches(TEXT_FIELD)) {
        if (event.key === "Escape") focusRow(currentRow());
        return;
    }
    if (onMarkingKey(event)) return;
    if ([" ", "Enter"].includes(event.key) && event.target.matches(NATIVE)) return;
    const key = keyOf(event);
    const act = /^[1-9]$/.test(key) ? () => toggle(key) : ACTS[key];
    if (!act || !(form() || WITHOUT_STORY.includes(key))) return;
    event.preventDefault();
    if (!event.repeat || REPEATED.includes(key)) act();
}

export function onClick(event) {
    const button = event.target.closest?.("button[data-key]");
    if (button) ACTS[button.dataset.key]();
    if (event.target.closest?.("#skip")) {
        event.preventDefault();
        skip();
    }
}
