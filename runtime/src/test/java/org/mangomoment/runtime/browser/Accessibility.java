package org.mangomoment.runtime.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/// Whether everybody can use a page.
public final class Accessibility {
    /// What WCAG 2.2 asks a page to fit without scrolling sideways (1.4.10), in px.
    private static final int SMALL_PHONE = 320;

    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private Accessibility() {}

    /// Fails when axe-core finds a barrier on the page as it stands, with everything unfolded: any on a
    /// wide screen in light, and what is hard to read on a small phone in dark. Fails too when it is wider
    /// than that phone. Leaves it in light, folded and sized as it was.
    public static void assertOpenToEverybody(Page page) {
        var size = page.viewportSize();
        page.evaluate("() => { window.folded = [...document.querySelectorAll('details:not([open])')];"
                + " window.folded.forEach(part => part.open = true); }");
        see(page, WIDE, ColorScheme.LIGHT);
        assertThat(Axe.barriers(page)).as("%s on a wide screen", page.url()).isEmpty();
        see(page, SMALL_PHONE, ColorScheme.DARK);
        assertThat(Axe.contrast(page))
                .as("%s on a small phone in dark", page.url())
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(SMALL_PHONE);
        page.evaluate("() => window.folded.forEach(part => part.open = false)");
        see(page, size.width, ColorScheme.LIGHT);
        page.setViewportSize(size.width, size.height);
    }

    /// Without motion, so that no colour is seen on its way from one scheme to the other.
    private static void see(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HIGH);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
