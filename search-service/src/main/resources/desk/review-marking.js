// Choosing words with the mouse or the arrow keys, and marking them as speaking for the dimension of the current row.
import { letters, mark, trimmed } from "./review-evidence.js";
import { notify, sentences } from "./review-notice.js";
import { currentRow, focusRow, impliesFits, markedDimension } from "./review-rows.js";
import { onShow, story } from "./review-session.js";
import { selectedSpan } from "./selection.js";

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

// Places in the list of words: where the choice began and where it is now; null when no keys are choosing.
let chosen = null;

onShow(() => { chosen = null; });

const words = () => [...letters().matchAll(WORD)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
}));

export function markWords() {
    const dimension = markedDimension();
    if (!dimension) {
        notify(sentences.markRow);
        return;
    }
    const span = selectedSpan(story().querySelector("#text"));
    if (span) markSpan(dimension, span);
    else begin();
}

function markSpan(dimension, span) {
    const whole = trimmed(span);
    if (!whole) return;
    impliesFits();
    mark(dimension, whole);
    getSelection().removeAllRanges();
    if (chosen) choose(chosen.from, chosen.to);
}

function begin() {
    notify(sentences.markKeys);
    story().querySelector("#text").focus({ preventScroll: true });
    choose(0, 0);
}

function choose(from, to) {
    const all = words();
    if (all.length === 0) return;
    const within = (index) => Math.max(0, Math.min(all.length - 1, index));
    chosen = { from: within(from), to: within(to) };
    const [first, last] = [chosen.from, chosen.to].sort((a, b) => a - b);
    select(all[first].start, all[last].end);
}

function select(start, end) {
    const range = document.createRange();
    const [begin, finish] = [place(start, false), place(end, true)];
    range.setStart(begin.node, begin.offset);
    range.setEnd(finish.node, finish.offset);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    begin.node.parentElement.scrollIntoView({ block: "nearest" });
}

function place(offset, isEnd) {
    const pieces = [...story().querySelectorAll("#text > [data-start]")];
    const at = pieces.findLast((piece) => Number(piece.dataset.start) + (isEnd ? 1 : 0) <= offset) ?? pieces[0];
    return { node: at.firstChild, offset: Math.min(offset - Number(at.dataset.start), at.firstChild.length) };
}

/** Keys while words are chosen in the text, with what they do elsewhere; whether the key was one of them. */
export function onMarkingKey(event, action) {
    if (!chosen || event.target.id !== "text") return false;
    const last = words().length - 1;
    const moves = {
        ArrowRight: chosen.to + 1, ArrowLeft: chosen.to - 1,
        ArrowDown: chosen.to + 8, ArrowUp: chosen.to - 8, Home: 0, End: last,
    };
    if (event.key in moves) {
        choose(event.shiftKey ? chosen.from : moves[event.key], moves[event.key]);
    } else if (event.key === "Enter" || action === "mark") {
        if (!event.repeat) markWords();
    } else if (event.key === "Escape") {
        chosen = null;
        getSelection().removeAllRanges();
        notify("");
        focusRow(currentRow());
    } else {
        return false;
    }
    event.preventDefault();
    return true;
}
