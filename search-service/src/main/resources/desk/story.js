// The story page: hides the selected words with the form that also takes typed ones.
import { selectedSpan } from "./selection.js";

const form = document.getElementById("hide");
const button = document.getElementById("hide-selected");
if (form && button) {
    button.hidden = false;
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => {
        const span = selectedSpan(document.getElementById("text"));
        if (!span) {
            form.elements.words.focus();
            return;
        }
        form.elements.start.value = span.start;
        form.elements.end.value = span.end;
        form.elements.words.value = "";
        form.submit();
    });
}
