// The line above the story that says what happened; screen readers announce it.
import { show } from "./review-session.js";

/** The sentences that scripts say, in the language of the page. */
export const sentences = document.getElementById("said").dataset;

const line = document.getElementById("alert");

/** Says a sentence, or nothing; with a story to go back to, also a button for that. */
export function notify(sentence, back) {
    line.replaceChildren();
    if (!sentence) return;
    const notice = document.createElement("p");
    notice.className = back ? "notice bad row" : "notice row";
    notice.append(sentence);
    if (back) notice.append(" ", reopenButton(back));
    line.append(notice);
}

function reopenButton(back) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button quiet small";
    button.id = "reopen";
    button.textContent = sentences.reopen;
    button.addEventListener("click", () => { notify(""); show(back, true); });
    return button;
}
