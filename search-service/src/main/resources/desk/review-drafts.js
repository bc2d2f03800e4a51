// Answers that are not sent yet: kept while the text of a story is replaced, and given back when sending fails.

const isAnswer = (name) => ["verdict", "reason", "memo", "adjudication"].includes(name) || name.startsWith("dimension.");

export const draftOf = (form) => [...new FormData(form)].filter(([name]) => isAnswer(name));

export function restoreDraft(form, draft) {
    for (const [name, value] of draft) {
        const field = form.elements.namedItem(name);
        if (field) field.value = value;
    }
}

export function isEmpty(form) {
    return !form.elements.verdict.value
        && !form.querySelector(".dimension input:checked:not([value=''])")
        && !form.elements.memo.value.trim();
}
