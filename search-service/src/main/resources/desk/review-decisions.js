// Sending a decision while the next story is already on the screen, and undoing one.
import { forgetDraft, isEmpty } from "./review-drafts.js";
import { forgetSkipped } from "./review-own.js";
import { fetchPage, signedOut } from "./review-fetch.js";
import { notify, sentences } from "./review-notice.js";
import { focusRow } from "./review-rows.js";
import { advance, form, millisShown, onShow, story } from "./review-session.js";

const HEADERS = { Accept: "text/html", "X-Beside": "1" };

// Other tabs of this browser in which the same story may be open.
const tabs = new BroadcastChannel("decided");
tabs.addEventListener("message", (event) => {
    if (form() && event.data === story().dataset.story) notify(sentences.elsewhere);
});

onShow(() => form()?.addEventListener("submit", submit));

async function submit(event) {
    const decided = story();
    if (decided.dataset.sent) {
        event.preventDefault();
        return;
    }
    form().elements.millisTaken.value = millisShown();
    form().elements.clientAt.value = new Date().toISOString();
    if (isEmpty(form())) {
        event.preventDefault();
        notify(sentences.empty);
        focusRow(0);
        return;
    }
    notify("");
    if (decided.dataset.plain) {
        // The next page is the right answer, so there is no story to show meanwhile.
        decided.dataset.sent = "yes";
        forgetDraft(decided);
        return;
    }
    event.preventDefault();
    decided.dataset.sent = "yes";
    const sending = send(form(), decided.dataset.here);
    const moving = advance();
    const outcome = await sending;
    if (outcome.signedOut) return;
    if (outcome.gone) {
        forget(decided);
        if (story() === decided) location.assign(decided.dataset.next);
        else notify(sentences.gone);
        return;
    }
    if (outcome.problem) {
        delete decided.dataset.sent;
        notify(outcome.problem, outcome.story ?? decided);
        return;
    }
    forget(decided);
    tabs.postMessage(decided.dataset.story);
    document.getElementById("beside").replaceWith(document.adoptNode(outcome.beside));
    if (!(await moving) && decided.dataset.next) location.assign(decided.dataset.next);
}

function forget(decided) {
    forgetSkipped(decided);
    forgetDraft(decided);
}

// What became of a decision: what now stands beside the story, or a sentence about why it was not taken.
async function send(decision, here) {
    try {
        const page = await post(decision, here);
        if (signedOut(page, here)) return { signedOut: true };
        if (page.status === 404) return { gone: true };
        const beside = page.document.getElementById("beside");
        if (page.ok && beside) return { beside };
        const again = page.document.getElementById("work");
        return { problem: sentences.refused, story: again?.dataset.story ? document.adoptNode(again) : null };
    } catch {
        return { problem: sentences.failed, story: null };
    }
}

// Somebody who signed in again in another tab has a new token: the page of the story knows it.
async function post(decision, here) {
    const sent = () => fetchPage(decision.action, {
        method: "POST", body: new URLSearchParams(new FormData(decision)), headers: HEADERS,
    });
    const page = await sent();
    if (page.status !== 403) return page;
    const token = (await fetchPage(here)).document.querySelector("meta[name=csrf]")?.content;
    if (!token || token === decision.elements.csrf.value) return page;
    decision.elements.csrf.value = token;
    return sent();
}

export function undo() {
    document.querySelector("#undo-list .undo")?.form.requestSubmit();
}
