// The story on the screen, and the one after it, which is fetched beforehand.
import { fetchPage } from "./review-fetch.js";

const listeners = [];
const skipListeners = [];
let shown = document.getElementById("work");
let shownAt = performance.now();
let upcoming = null;

/** The element with the story on the screen. */
export const story = () => shown;

/** The form that decides on it; null when there is nothing to decide. */
export const form = () => shown.querySelector("#decide");

/** How long the story has been on the screen, in milliseconds. */
export const millisShown = () => Math.round(performance.now() - shownAt);

/** Calls the listener for every story that is shown, with whether its first row takes the focus. */
export function onShow(listener) {
    listeners.push(listener);
}

/** Calls the listener for every story that is passed over, before the next one is shown. */
export function onSkip(listener) {
    skipListeners.push(listener);
}

export function start() {
    listeners.forEach((listener) => listener(true));
    prefetch();
}

export function show(next, focus) {
    shown.replaceWith(next);
    shown = next;
    shownAt = performance.now();
    if (shown.dataset.here) history.replaceState(null, "", shown.dataset.here);
    listeners.forEach((listener) => listener(focus));
    prefetch();
}

function prefetch() {
    upcoming = null;
    if (!shown.dataset.next) return;
    const fetched = { node: null, promise: null };
    fetched.promise = fetchPage(shown.dataset.next).then(
        (page) => { fetched.node = page.ok ? page.document.getElementById("work") : null; return fetched.node; },
        () => null);
    upcoming = fetched;
}

/** Shows the story fetched beforehand, unless another one was shown meanwhile; false when there is none. */
export async function advance() {
    const from = shown;
    const fetched = upcoming;
    const node = fetched?.node ?? (await fetched?.promise);
    if (node && fetched === upcoming) show(document.adoptNode(node), true);
    return shown !== from;
}

export async function skip() {
    const from = shown;
    if (from.dataset.next) skipListeners.forEach((listener) => listener(from));
    if (from.dataset.next && !(await advance())) location.assign(from.dataset.next);
}
