// Where the reader's selection stands in a story's text: UTF-16 code units, end exclusive.
// Every piece of the text is an element with data-start, so the offsets do not depend on what the page adds around it.

function offset(container, node, within) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
    if (piece && container.contains(piece)) {
        const atStart = node.nodeType === Node.TEXT_NODE ? within : within > 0 ? piece.textContent.length : 0;
        return Number(piece.dataset.start) + atStart;
    }
    const next = container.contains(node) ? container.children[within] : null;
    const last = container.lastElementChild;
    return next ? Number(next.dataset.start) : Number(last.dataset.start) + last.textContent.length;
}

/** The selected span, or null when nothing of the text is selected. */
export function selectedSpan(container) {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!container.contains(range.startContainer) || !range.intersectsNode(container)) return null;
    const start = offset(container, range.startContainer, range.startOffset);
    const end = offset(container, range.endContainer, range.endOffset);
    return end > start ? { start, end } : null;
}
