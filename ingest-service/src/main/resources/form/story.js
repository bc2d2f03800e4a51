// The form works without this file. It adds a counter below the story and moves the focus to what needs attention.
const text = document.getElementById("text");
if (text) {
    const longest = Number(text.dataset.longest);
    const counter = document.createElement("span");
    counter.className = "counter";
    counter.setAttribute("aria-live", "polite");
    text.after(counter);
    const number = new Intl.NumberFormat(document.documentElement.lang);
    const normal = (value) => value.trim().normalize("NFC").length;
    const count = () => {
        const left = longest - normal(text.value);
        const sentence = left < 0 ? text.dataset.over : text.dataset.counter;
        counter.textContent = sentence.replace("#", number.format(Math.abs(left)));
    };
    text.addEventListener("input", count);
    count();
}
const attention = document.getElementById("problems");
if (attention) {
    attention.focus();
}
