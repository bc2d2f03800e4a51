// Answers that are not sent yet: kept in this tab, also while the page is loaded again or the story comes back later,
// until they are sent or somebody signs out.
import { markExactly, onMarked } from "./review-evidence.js";
import { notify, sentences } from "./review-notice.js";
import { form, onShow, story } from "./review-session.js";

const PREFIX = "draft/";
const ANSWERS = ["verdict", "reason", "memo", "adjudication", "codebookUnclear", "evidence"];
const listeners = [];
const isAnswer = (name) => ANSWERS.includes(name) || name.startsWith("dimension.");

export const draftOf = (form) => [...new FormData(form)].filter(([name]) => isAnswer(name));

const version = () => form().elements.storyVersion.value;
const kept = () => Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));

/** Fills answers in; marked words only where they stand in the same text. */
export function restoreDraft(form, draft, sameText) {
    for (const [name, value] of draft) {
        const field = form.elements.namedItem(name);
        if (!field || name === "evidence") continue;
        if (field.type === "checkbox") field.checked = true;
        else field.value = value;
    }
    if (sameText) markExactly(draft.filter(([name]) => name === "evidence").map(([, value]) => value));
}

export function isEmpty(form) {
    return !form.elements.verdict.value
        && !form.querySelector(".dimension input[type=radio]:checked:not([value=''])")
        && !form.elements.memo.value.trim();
}

function keep() {
    if (!form() || story().dataset.sent) return;
    const selection = form().elements.selection.value;
    const act = form().elements.decisionId.value;
    const draft = { account: sentences.account, version: version(), selection, act, answers: draftOf(form()) };
    sessionStorage.setItem(PREFIX + story().dataset.story, JSON.stringify(draft));
    listeners.forEach((listener) => listener());
}

/** Stories with answers that are not sent, each with how it had reached the reader. */
export function drafts() {
    return kept().flatMap((key) => {
        const draft = JSON.parse(sessionStorage.getItem(key));
        const begun = draft.answers.some(([name, value]) => name !== "evidence" && value.trim());
        return begun ? [{ id: key.slice(PREFIX.length), selection: draft.selection ?? "", act: draft.act ?? "" }] : [];
    });
}

/** Calls the listener when answers are kept or not needed any more. */
export function onDraft(listener) {
    listeners.push(listener);
}

/** What was kept of a story is not needed any more. */
export function forgetDraft(of) {
    sessionStorage.removeItem(PREFIX + of.dataset.story);
    listeners.forEach((listener) => listener());
}

function forgetUnless(stays) {
    kept().filter((key) => !stays(JSON.parse(sessionStorage.getItem(key))))
        .forEach((key) => sessionStorage.removeItem(key));
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

onShow(() => {
    forgetUnless((draft) => draft.account === sentences.account);
    if (!form()) return;
    const draft = JSON.parse(sessionStorage.getItem(PREFIX + story().dataset.story));
    if (draft && !same(draft.answers, draftOf(form()))) {
        restoreDraft(form(), draft.answers, draft.version === version());
        notify(sentences.restored);
    }
    form().addEventListener("input", keep);
    form().addEventListener("change", keep);
});

onMarked(keep);
document.querySelector("form.account")?.addEventListener("submit", () => forgetUnless(() => false));
