// The review page by keyboard, with the next story fetched beforehand. Everything also works as a plain form.
// Pages come from this service already escaped; they are parsed into a document of their own and moved over as nodes.
import { selectedSpan } from "/desk/selection.js";

const said = document.getElementById("said").dataset;
const alertBox = document.getElementById("alert");
const TEXT_FIELD = "textarea, select, input:not([type=radio]):not([type=checkbox])";
let work = document.getElementById("work");
let row = 0;
let shownAt = performance.now();
let upcoming = null;

const form = () => work.querySelector("#decide");
const rows = () => [...work.querySelectorAll(".answer")];
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");

// --- rows and evidence

function go(to) {
    const all = rows();
    if (all.length === 0) return;
    row = Math.max(0, Math.min(all.length - 1, to));
    all.forEach((each, index) => each.classList.toggle("current", index === row));
    light(all[row].dataset.about);
}

function focusRow(to) {
    go(to);
    const current = rows()[row];
    if (!current) return;
    current.focus({ preventScroll: true });
    current.scrollIntoView({ block: "nearest" });
}

function light(about) {
    for (const mark of work.querySelectorAll("mark.evidence")) {
        mark.classList.toggle("lit", mark.dataset.speaks.split(" ").includes(about));
    }
    work.querySelector("mark.evidence.lit")?.scrollIntoView({ block: "nearest" });
}

// --- answers

const option = (fieldset, value) => fieldset.querySelector(`input[value="${value}"]`);

function answer(fieldset, value) {
    option(fieldset, value).checked = true;
    if (value === "fits" && !form().elements.verdict.value) form().elements.verdict.value = "yes";
}

function accept() {
    const current = rows()[row];
    answer(current, current.dataset.key ? "fits" : "yes");
}

function reject() {
    const current = rows()[row];
    answer(current, current.dataset.key ? "not" : "no");
}

function toggle(key) {
    const index = rows().findIndex((each) => each.dataset.key === key);
    if (index < 0) return;
    const fieldset = rows()[index];
    const off = fieldset.classList.contains("is-suggested") ? "not" : "";
    answer(fieldset, option(fieldset, "fits").checked ? off : "fits");
    focusRow(index);
}

// --- moving on

function show(next, focus) {
    work.replaceWith(next);
    work = next;
    shownAt = performance.now();
    if (work.dataset.here) history.replaceState(null, "", work.dataset.here);
    prepare();
    if (focus) focusRow(0);
    prefetch();
}

function prepare() {
    work.classList.add("lighting");
    work.querySelectorAll("button[hidden]").forEach((button) => { button.hidden = false; });
    form()?.addEventListener("submit", submit);
    work.querySelectorAll("button[data-key=h]").forEach((button) =>
        button.addEventListener("mousedown", (event) => event.preventDefault()));
    go(0);
}

async function page(address, options) {
    const response = await fetch(address, { headers: { Accept: "text/html" }, ...options });
    const html = await response.text();
    const signIn = response.redirected && new URL(response.url).pathname === "/sign-in" ? response.url : null;
    return { ok: response.ok, signIn, document: parsed(html) };
}

// Whether the session has ended; the browser is then on its way to the page that says so.
function leaves(got) {
    if (got?.signIn) location.assign(got.signIn);
    return Boolean(got?.signIn);
}

function prefetch() {
    upcoming = null;
    if (!work.dataset.next) return;
    const fetched = { node: null, promise: null };
    fetched.promise = page(work.dataset.next).then(
        (got) => { fetched.node = got.ok ? got.document.getElementById("work") : null; return fetched.node; },
        () => null);
    upcoming = fetched;
}

// Brings the story fetched beforehand, unless another one was shown meanwhile; false when there is none.
async function advance() {
    const from = work;
    const fetched = upcoming;
    const node = fetched?.node ?? (await fetched?.promise);
    if (node && fetched === upcoming) show(document.adoptNode(node), true);
    return work !== from;
}

// What became of a decision: what stands beside the next story, or a sentence about why it was not taken.
async function decide(decided) {
    const body = new URLSearchParams(new FormData(decided));
    try {
        const answered = await page(decided.action, { method: "POST", body, headers: { Accept: "text/html", "X-Beside": "1" } });
        if (leaves(answered)) return { left: true };
        const beside = answered.document.getElementById("beside");
        if (answered.ok && beside) return { beside };
        const again = answered.document.getElementById("work");
        return { problem: said.refused, again: again?.dataset.story ? document.adoptNode(again) : null };
    } catch {
        return { problem: said.failed, again: null };
    }
}

async function submit(event) {
    event.preventDefault();
    const left = work;
    const decided = form();
    if (left.dataset.sent) return;
    decided.elements.millisTaken.value = Math.round(performance.now() - shownAt);
    if (!decided.elements.verdict.value && !decided.querySelector(".dimension input:checked:not([value=''])")
        && !decided.elements.memo.value.trim()) {
        tell(said.empty);
        focusRow(0);
        return;
    }
    tell("");
    left.dataset.sent = "yes";
    const deciding = decide(decided);
    const moving = advance();
    const { beside, problem, again, left: signedOut } = await deciding;
    if (signedOut) return;
    if (problem) {
        delete left.dataset.sent;
        tell(problem, again ?? left);
        return;
    }
    document.getElementById("beside").replaceWith(document.adoptNode(beside));
    if (!(await moving) && left.dataset.next) location.assign(left.dataset.next);
}

async function skip() {
    const from = work;
    if (from.dataset.next && !(await advance())) location.assign(from.dataset.next);
}

function undo() {
    document.querySelector("#undo-list .undo")?.form.requestSubmit();
}

// --- hiding words

async function hide() {
    const span = selectedSpan(work.querySelector("#text"));
    if (!span) {
        tell(said.select);
        return;
    }
    const body = new URLSearchParams(new FormData(work.querySelector("#hide")));
    body.set("start", span.start);
    body.set("end", span.end);
    body.set("words", "");
    const kept = new FormData(form());
    const current = row;
    const got = await page(work.querySelector("#hide").action, { method: "POST", body }).catch(() => null);
    if (leaves(got)) return;
    const next = got?.document.getElementById("work");
    if (!got?.ok || !next?.dataset.story) {
        tell(got?.document.getElementById("problem")?.textContent ?? said.failed);
        return;
    }
    show(document.adoptNode(next), false);
    refill(kept);
    focusRow(current);
    tell(said.hidden);
}

function refill(kept) {
    for (const [name, value] of kept) {
        if (name === "verdict" || name === "reason" || name === "memo" || name.startsWith("dimension.")) {
            const field = form().elements.namedItem(name);
            if (field) field.value = value;
        }
    }
}

// --- telling

function tell(sentence, back) {
    alertBox.replaceChildren();
    if (!sentence) return;
    const notice = document.createElement("p");
    notice.className = back ? "notice bad row" : "notice row";
    notice.append(sentence);
    if (back) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "button quiet small";
        button.id = "reopen";
        button.textContent = said.reopen;
        button.addEventListener("click", () => { tell(""); show(back, true); });
        notice.append(" ", button);
    }
    alertBox.append(notice);
}

// --- keys

function memo() {
    work.querySelector("#memo")?.focus();
}

function codebook() {
    const entry = rows()[row]?.querySelector("details.codebook");
    if (entry) entry.open = !entry.open;
}

function help() {
    const details = document.getElementById("help");
    details.open = !details.open;
    if (details.open) details.querySelector("summary").focus();
}

const KEYS = {
    j: () => focusRow(row + 1),
    k: () => focusRow(row - 1),
    a: accept,
    x: reject,
    0: () => { answer(rows()[0], "no"); focusRow(0); },
    " ": skip,
    h: hide,
    m: memo,
    g: codebook,
    u: undo,
    Enter: () => form()?.requestSubmit(),
    "?": help,
};

document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.matches(TEXT_FIELD)) {
        if (event.key === "Escape") focusRow(row);
        return;
    }
    const native = event.target.matches("button, a[href], summary");
    if ((event.key === " " || event.key === "Enter") && native) return;
    if (event.key === "?" || event.key === "u" || form()) {
        const act = /^[1-9]$/.test(event.key) ? () => toggle(event.key) : KEYS[event.key];
        if (!act) return;
        event.preventDefault();
        act();
    }
});

document.addEventListener("focusin", (event) => {
    const fieldset = event.target.closest?.(".answer");
    if (fieldset && work.contains(fieldset)) go(rows().indexOf(fieldset));
});

document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-key]");
    if (button) KEYS[button.dataset.key]();
    const skipping = event.target.closest?.("#skip");
    if (skipping) {
        event.preventDefault();
        skip();
    }
});

document.addEventListener("change", (event) => {
    if (event.target.value === "fits" && form() && !form().elements.verdict.value) form().elements.verdict.value = "yes";
});

if (work) {
    prepare();
    focusRow(0);
    prefetch();
}
