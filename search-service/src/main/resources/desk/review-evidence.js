// The words that speak for a dimension: boxes in its row, and as they stand in the text.
import { onShow, story } from "./review-session.js";

let pieces = [];
const listeners = [];

/** Calls the listener when words were marked, or a mark was taken away. */
export function onMarked(call) {
    listeners.push(call);
}

onShow(() => {
    pieces = [...story().querySelectorAll("#text > [data-start]")].map((element) => ({
        element: element.cloneNode(true),
        start: Number(element.dataset.start),
        text: element.textContent,
    }));
    const offered = boxes().map(spanOf);
    for (const piece of pieces) {
        const speaks = (piece.element.dataset.speaks ?? "").split(" ").filter((about) => about);
        piece.always = speaks.filter((about) => !offered.some((span) =>
            span.dimension === about && cover(span, piece.start, piece.start + piece.text.length)));
    }
    paint();
});

const boxes = () => [...story().querySelectorAll("input[name=evidence]")];

function spanOf(box) {
    const [, start, end, dimension] = /^(\d+)-(\d+):(.+)$/.exec(box.value);
    return { start: Number(start), end: Number(end), dimension };
}

const cover = (span, start, end) => span.start < end && start < span.end;

/** Shows the words that are marked now, and tells those who listen. */
export function marksChanged() {
    paint();
    listeners.forEach((listener) => listener());
}

/** The text with every place where something else begins to speak cut in two. */
function paint() {
    const spans = boxes().filter((box) => box.checked).map(spanOf);
    const text = story().querySelector("#text");
    if (!text || pieces.length === 0) return;
    text.replaceChildren(...pieces.flatMap((piece) => cut(piece, spans)));
}

function cut(piece, spans) {
    const end = piece.start + piece.text.length;
    const hidden = piece.element.classList.contains("redaction");
    const inside = spans.flatMap((span) => [span.start, span.end]).filter((at) => piece.start < at && at < end);
    const cuts = hidden ? [piece.start, end] : [...new Set([piece.start, ...inside, end])].sort((a, b) => a - b);
    return cuts.slice(1).map((to, index) => {
        const from = cuts[index];
        const speaks = new Set(spans.filter((span) => cover(span, from, to)).map((span) => span.dimension));
        return element(piece, from, to, [...new Set([...piece.always, ...speaks])], hidden);
    });
}

function element(piece, from, to, speaks, hidden) {
    const made = hidden ? piece.element.cloneNode(true) : document.createElement(speaks.length > 0 ? "mark" : "span");
    if (!hidden) made.textContent = piece.text.slice(from - piece.start, to - piece.start);
    if (!hidden && speaks.length > 0) made.className = "evidence";
    made.dataset.start = from;
    made.dataset.speaks = speaks.join(" ");
    return made;
}

/** The text with every character where it stands, and placeholders without spaces. */
export function letters() {
    return pieces.reduce((all, piece) => all.padEnd(piece.start) + (piece.element.classList.contains("redaction")
        ? "x".repeat(piece.text.length) : piece.text), "");
}

/** Without spaces at its ends, and with the whole of a placeholder that it touches; null when nothing is left. */
export function trimmed(span) {
    const all = letters();
    let { start, end } = span;
    for (const piece of pieces) {
        if (!piece.element.classList.contains("redaction")) continue;
        if (!cover(span, piece.start, piece.start + piece.text.length)) continue;
        start = Math.min(start, piece.start);
        end = Math.max(end, piece.start + piece.text.length);
    }
    while (start < end && /\s/.test(all[start])) start++;
    while (start < end && /\s/.test(all[end - 1])) end--;
    return start < end ? { start, end } : null;
}

function wordsOf(start, end) {
    return pieces.map((piece) => piece.text.slice(Math.max(0, start - piece.start), Math.max(0, end - piece.start)))
        .join("");
}

/** Takes the mark away that these words lie in, or marks them. */
export function mark(dimension, span) {
    const within = boxes().find((box) => {
        const known = spanOf(box);
        return box.checked && known.dimension === dimension && known.start <= span.start && span.end <= known.end;
    });
    if (within) within.checked = false;
    else box(dimension, span).checked = true;
    marksChanged();
}

function box(dimension, { start, end }) {
    const value = `${start}-${end}:${dimension}`;
    return boxes().find((known) => known.value === value) ?? added(dimension, value, wordsOf(start, end));
}

function added(dimension, value, words) {
    const group = [...story().querySelectorAll(".marked")].find((each) => each.dataset.dimension === dimension);
    const label = document.createElement("label");
    const input = Object.assign(document.createElement("input"), { type: "checkbox", name: "evidence", value });
    const quote = document.createElement("q");
    quote.textContent = words;
    label.append(input, quote);
    group?.append(label);
    return input;
}

/** Exactly these words are marked. */
export function markExactly(values) {
    for (const known of boxes()) known.checked = values.includes(known.value);
    for (const value of values) {
        if (boxes().some((known) => known.value === value)) continue;
        const span = spanOf({ value });
        box(span.dimension, span).checked = true;
    }
    marksChanged();
}
