package org.mangomoment.runtime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody without a mouse, who uses only what the Tab key stops at.
public final class WithoutMouse {
    private static final int MOST = 30;

    private final Page page;

    public WithoutMouse(Page page) {
        this.page = page;
    }

    /// Goes to an element; fails when the Tab key does not stop there.
    public void to(String selector) {
        page.focus(selector);
        assertThat(page.evaluate(
                        "selector => document.activeElement.matches(selector) && document.activeElement.tabIndex === 0",
                        selector))
                .as("the Tab key stops at %s of %s", selector, page.url())
                .isEqualTo(true);
    }

    /// Goes to a link or a button, uses it, and waits until a page with an element that a selector matches is there.
    public void use(String selector, String then) {
        to(selector);
        page.keyboard().press("Enter");
        page.waitForSelector(then);
        // A page that is still loading may move the focus to the place that its address names.
        page.waitForLoadState();
    }

    /// Goes to a list and down to a value.
    public void choose(String selector, String value) {
        to(selector);
        for (var pressed = 0; pressed < MOST && !page.inputValue(selector).equals(value); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.inputValue(selector))
                .as("the arrow gets there in %s", selector)
                .isEqualTo(value);
    }

    /// Goes to a field and writes over what is in it.
    public void write(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }
}
