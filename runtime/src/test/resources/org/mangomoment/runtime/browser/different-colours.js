// The first element of each way in which a page shows text: its colour, letters, and what lies behind it.
(() => {
    window.differentColours = () => {
        const seen = new Map();
        for (const element of document.body.querySelectorAll("*")) {
            const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (!(text || element.matches("input, textarea, select")) || !element.checkVisibility()) continue;
            const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
            const look = [color, fontSize, fontWeight, textShadow];
            for (let behind = element; behind; behind = behind.parentElement) {
                const { backgroundColor, backgroundImage, opacity } = getComputedStyle(behind);
                look.push(backgroundColor, backgroundImage, opacity);
            }
            const key = look.filter((part) => !["rgba(0, 0, 0, 0)", "none", "1"].includes(part)).join();
            if (!seen.has(key)) seen.set(key, element);
        }
        return [...seen.values()];
    };
})();
