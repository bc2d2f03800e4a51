package org.mangomoment.runtime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/// Somebody without a mouse: gets to what is to be used with the Tab key alone.
public final class Tabbing {
    private static final int MOST = 200;

    private final Page page;

    public Tabbing(Page page) {
        this.page = page;
    }

    /// Goes to the next element that a selector matches; fails when the key does not get there.
    public void to(String selector) {
        page.keyboard().press("Tab");
        for (var pressed = 1; pressed < MOST && !isAt(selector); pressed++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(selector)).as("Tab gets to %s of %s", selector, page.url()).isTrue();
    }

    /// Goes to a link or a button, uses it, and waits until a page with an element that a selector matches is there.
    public void use(String selector, String then) {
        to(selector);
        page.keyboard().press("Enter");
        page.waitForSelector(then);
    }

    /// Goes to a list and down to a value.
    public void choose(String selector, String value) {
        to(selector);
        for (var pressed = 0; pressed < MOST && !page.inputValue(selector).equals(value); pressed++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.inputValue(selector)).as("the arrow gets there in %s", selector).isEqualTo(value);
    }

    /// Goes to a field and writes over what is in it.
    public void write(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    private boolean isAt(String selector) {
        return page.evaluate("selector => document.activeElement.matches(selector)", selector)
                .equals(true);
    }
}
