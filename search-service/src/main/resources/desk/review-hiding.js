// Hiding the selected words of the story; the answers given so far stay.
import { draftOf, restoreDraft } from "./review-drafts.js";
import { letters } from "./review-evidence.js";
import { fetchPage, signedOut } from "./review-fetch.js";
import { notify, sentences } from "./review-notice.js";
import { currentRow, focusRow } from "./review-rows.js";
import { form, onShow, show, story } from "./review-session.js";
import { selectedSpan } from "./selection.js";

onShow(() => {
    story().querySelectorAll("button[hidden]").forEach((button) => { button.hidden = false; });
    // A button takes the selection away when the mouse is pressed on it.
    story().querySelectorAll("button[data-act=hide], button[data-act=mark]").forEach((button) =>
        button.addEventListener("mousedown", (event) => event.preventDefault()));
});

export async function hide() {
    const span = selectedSpan(story().querySelector("#text"));
    if (!span) {
        notify(sentences.select);
        return;
    }
    const draft = draftOf(form());
    const before = letters();
    const row = currentRow();
    const page = await request(story().querySelector("#hide"), span);
    if (signedOut(page)) return;
    const next = page?.document.getElementById("work");
    if (!page?.ok || !next?.dataset.story) {
        notify(page?.document.getElementById("problem")?.textContent ?? sentences.failed);
        return;
    }
    show(document.adoptNode(next), false);
    restoreDraft(form(), moved(draft, before, letters()), true);
    focusRow(row);
    notify(sentences.hidden);
}

// Marked words stand elsewhere once other words are hidden; those that are hidden are not marked any more.
function moved(draft, before, after) {
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head]) head++;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
    return draft.flatMap(([name, value]) => {
        if (name !== "evidence") return [[name, value]];
        const [, start, end, dimension] = /^(\d+)-(\d+):(.+)$/.exec(value);
        if (Number(end) <= head) return [[name, value]];
        const by = after.length - before.length;
        return Number(start) >= before.length - tail
            ? [[name, `${Number(start) + by}-${Number(end) + by}:${dimension}`]] : [];
    });
}

function request(hiding, span) {
    const body = new URLSearchParams(new FormData(hiding));
    body.set("start", span.start);
    body.set("end", span.end);
    body.set("words", "");
    return fetchPage(hiding.action, { method: "POST", body }).catch(() => null);
}
