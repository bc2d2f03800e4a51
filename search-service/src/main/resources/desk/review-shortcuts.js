// The keys as the reader has them: every story comes with them, so that a change holds from the next one on.
import { story } from "./review-session.js";

const DIGITS = "digits";

/** The name of what a key does; undefined when it does nothing. Digits turn dimensions on and off. */
export function actionOf(key) {
    const pairs = (story().dataset.keys ?? "").split(" ").map((pair) => {
        const at = pair.indexOf("=");
        return { action: pair.slice(0, at), key: pair.slice(at + 1) };
    });
    const digits = pairs.some((pair) => pair.action === DIGITS);
    return digits && /^[1-9]$/.test(key) ? DIGITS : pairs.find((pair) => pair.key === key)?.action;
}
