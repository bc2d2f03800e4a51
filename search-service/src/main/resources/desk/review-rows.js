// The rows of answers, one for eligibility and one for each dimension, and the evidence that belongs to the current one.
import { onMarked } from "./review-evidence.js";
import { form, onShow, story } from "./review-session.js";

let current = 0;

const rows = () => [...story().querySelectorAll(".answer")];
const option = (row, value) => row.querySelector(`input[value="${value}"]`);

// Story and decision stand beside each other; on small screens below each other, the story first.
const beside = matchMedia("(min-width: 60rem)");
let begun = false;

onShow((focus) => {
    story().classList.add("lighting");
    select(0);
    if (focus) rows()[0]?.focus({ preventScroll: true });
    if (focus && begun && !beside.matches) story().scrollIntoView({ block: "start" });
    begun = true;
});

function select(index) {
    const all = rows();
    if (all.length === 0) return;
    current = Math.max(0, Math.min(all.length - 1, index));
    all.forEach((row, at) => row.classList.toggle("current", at === current));
    light();
    if (beside.matches) story().querySelector("mark.evidence.lit")?.scrollIntoView({ block: "nearest" });
}

function light() {
    const about = rows()[current]?.dataset.about;
    for (const mark of story().querySelectorAll("mark.evidence")) {
        mark.classList.toggle("lit", mark.dataset.speaks.split(" ").includes(about));
    }
}

onMarked(light);

export const currentRow = () => current;

/** The dimension of the current row; undefined in the row of the eligibility. */
export function markedDimension() {
    const row = rows()[current];
    return row?.dataset.key ? row.dataset.about : undefined;
}


export function focusRow(index) {
    select(index);
    const row = rows()[current];
    if (!row) return;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
}

/** Follows the focus when it moves by mouse or tab key. */
export function followFocus(element) {
    const row = element.closest?.(".answer");
    if (row && story().contains(row)) select(rows().indexOf(row));
}

/** A dimension that fits makes the story a Mangomoment, unless the verdict says otherwise. */
export function impliesYes() {
    if (form() && !form().elements.verdict.value) form().elements.verdict.value = "yes";
}

function answer(row, value) {
    option(row, value).checked = true;
    if (value === "fits") impliesYes();
}

export function accept() {
    const row = rows()[current];
    answer(row, row.dataset.key ? "fits" : "yes");
}

export function reject() {
    const row = rows()[current];
    answer(row, row.dataset.key ? "not" : "no");
}

export function noMangomoment() {
    answer(rows()[0], "no");
    focusRow(0);
}

/** Words that are marked for a dimension make it fit, unless it is answered. */
export function impliesFits() {
    const row = rows()[current];
    if (row && option(row, "")?.checked) answer(row, "fits");
}

/** Turns the dimension with this digit on, or off again. */
export function toggle(key) {
    const index = rows().findIndex((row) => row.dataset.key === key);
    if (index < 0) return;
    const row = rows()[index];
    const off = row.classList.contains("is-suggested") ? "not" : "";
    answer(row, option(row, "fits").checked ? off : "fits");
    focusRow(index);
}

export function toggleCodebook() {
    const entry = rows()[current]?.querySelector("details.codebook");
    if (entry) entry.open = !entry.open;
}
