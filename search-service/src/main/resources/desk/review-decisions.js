// Sending a decision while the next story is already on the screen, and undoing one.
import { isEmpty } from "./review-drafts.js";
import { fetchPage, signedOut } from "./review-fetch.js";
import { notify, sentences } from "./review-notice.js";
import { focusRow } from "./review-rows.js";
import { advance, form, millisShown, onShow, story } from "./review-session.js";

const HEADERS = { Accept: "text/html", "X-Beside": "1" };

onShow(() => form()?.addEventListener("submit", submit));

async function submit(event) {
    event.preventDefault();
    const decided = story();
    if (decided.dataset.sent) return;
    form().elements.millisTaken.value = millisShown();
    if (isEmpty(form())) {
        notify(sentences.empty);
        focusRow(0);
        return;
    }
    notify("");
    decided.dataset.sent = "yes";
    const sending = send(form());
    const moving = advance();
    const outcome = await sending;
    if (outcome.signedOut) return;
    if (outcome.problem) {
        delete decided.dataset.sent;
        notify(outcome.problem, outcome.story ?? decided);
        return;
    }
    document.getElementById("beside").replaceWith(document.adoptNode(outcome.beside));
    if (!(await moving) && decided.dataset.next) location.assign(decided.dataset.next);
}

// What became of a decision: what now stands beside the story, or a sentence about why it was not taken.
async function send(decision) {
    const body = new URLSearchParams(new FormData(decision));
    try {
        const page = await fetchPage(decision.action, { method: "POST", body, headers: HEADERS });
        if (signedOut(page)) return { signedOut: true };
        const beside = page.document.getElementById("beside");
        if (page.ok && beside) return { beside };
        const again = page.document.getElementById("work");
        return { problem: sentences.refused, story: again?.dataset.story ? document.adoptNode(again) : null };
    } catch {
        return { problem: sentences.failed, story: null };
    }
}

export function undo() {
    document.querySelector("#undo-list .undo")?.form.requestSubmit();
}
