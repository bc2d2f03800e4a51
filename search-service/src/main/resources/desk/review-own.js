// The lists of one's own, as this tab remembers them: stories that were passed over, and those with answers that are not
// sent. Their addresses name the stories, so the desk serves them without knowing the lists.
import { drafts, onDraft } from "./review-drafts.js";
import { sentences } from "./review-notice.js";
import { onShow, onSkip, story } from "./review-session.js";

const SKIPPED = "skipped";
const MOST = 50;

const lists = { skipped: passedOver, drafts };

function passedOver() {
    const kept = JSON.parse(sessionStorage.getItem(SKIPPED));
    return kept?.account === sentences.account ? kept.stories : [];
}

function keep(stories) {
    sessionStorage.setItem(SKIPPED, JSON.stringify({ account: sentences.account, stories: stories.slice(-MOST) }));
    show();
}

const without = (id) => passedOver().filter((each) => each.id !== id);

onSkip((skipped) => {
    const id = skipped.dataset.story;
    const selection = new URLSearchParams(skipped.dataset.here.split("?")[1]).get("selection") ?? "";
    const act = skipped.querySelector("[name=decisionId]")?.value ?? "";
    keep([...without(id), { id, selection, act }]);
});

/** A story that was decided on, or is gone, is not passed over any more. */
export function forgetSkipped(of) {
    keep(without(of.dataset.story));
}

// The links to the lists, each with how much is in it; one that is empty takes no place.
function show() {
    for (const link of document.querySelectorAll("a[data-own]")) {
        const stories = lists[link.dataset.own]();
        const address = new URLSearchParams({ queue: link.dataset.own });
        stories.forEach((each) => address.append("only", `${each.selection}.${each.id}${each.act ? `.${each.act}` : ""}`));
        link.href = `/review?${address}`;
        link.hidden = stories.length === 0 && !link.hasAttribute("aria-current");
        link.querySelector(".count").textContent = stories.length > 0 ? ` (${stories.length})` : "";
    }
}

// When nothing of the list was left as the page was opened, its stories were decided or taken back.
if (story().dataset.empty) {
    const asked = new URLSearchParams(location.search);
    if (asked.get("queue") === SKIPPED && !asked.has("skip")) keep([]);
}

onShow(show);
onDraft(show);
document.querySelector("form.account")?.addEventListener("submit", () => sessionStorage.removeItem(SKIPPED));
