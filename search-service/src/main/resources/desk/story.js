// The story page: hides the selected words, or keeps them as a quotation, with the forms that also take typed ones.
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

const quote = document.getElementById("quote");
const take = document.getElementById("quote-selected");
if (quote && take) {
    take.hidden = false;
    take.addEventListener("mousedown", (event) => event.preventDefault());
    take.addEventListener("click", () => {
        const span = selectedSpan(document.getElementById("text"));
        if (!span) {
            quote.elements.words.focus();
            return;
        }
        quote.elements.start.value = span.start;
        quote.elements.end.value = span.end;
        quote.elements.words.value = "";
        quote.elements.note.focus();
    });
}
