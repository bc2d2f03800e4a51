// The review page by keyboard, with the next story fetched beforehand. Everything also works as a plain form.
import { onClick, onKey } from "./review-keys.js";
import { marksChanged } from "./review-evidence.js";
import { followFocus, impliesYes } from "./review-rows.js";
import { start } from "./review-session.js";

document.addEventListener("keydown", onKey);
document.addEventListener("click", onClick);
document.addEventListener("focusin", (event) => followFocus(event.target));
document.addEventListener("change", (event) => {
    if (event.target.value === "fits") impliesYes();
    if (event.target.name === "evidence") marksChanged();
});
start();
