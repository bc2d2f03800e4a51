// What each key does; the same acts for the buttons that name their key.
import { undo } from "./review-decisions.js";
import { hide } from "./review-hiding.js";
import { accept, currentRow, focusRow, noMangomoment, reject, toggle, toggleCodebook } from "./review-rows.js";
import { form, skip, story } from "./review-session.js";

const TEXT_FIELD = "textarea, select, input:not([type=radio]):not([type=checkbox])";

const ACTS = {
    j: () => focusRow(currentRow() + 1),
    k: () => focusRow(currentRow() - 1),
    a: accept,
    x: reject,
    0: noMangomoment,
    " ": skip,
    h: hide,
    m: () => story().querySelector("#memo")?.focus(),
    g: toggleCodebook,
    u: undo,
    Enter: () => form()?.requestSubmit(),
    "?": help,
};
const WITHOUT_STORY = ["?", "u"];

function help() {
    const details = document.getElementById("help");
    details.open = !details.open;
    if (details.open) details.querySelector("summary").focus();
}

export function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches(TEXT_FIELD)) {
        if (event.key === "Escape") focusRow(currentRow());
        return;
    }
    if ([" ", "Enter"].includes(event.key) && event.target.matches("button, a[href], summary")) return;
    const act = /^[1-9]$/.test(event.key) ? () => toggle(event.key) : ACTS[event.key];
    if (!act || !(form() || WITHOUT_STORY.includes(event.key))) return;
    event.preventDefault();
    act();
}

export function onClick(event) {
    const button = event.target.closest?.("button[data-key]");
    if (button) ACTS[button.dataset.key]();
    if (event.target.closest?.("#skip")) {
        event.preventDefault();
        skip();
    }
}
