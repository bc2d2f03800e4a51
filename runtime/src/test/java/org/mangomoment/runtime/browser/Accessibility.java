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

    /// Fails when axe-core finds a barrier on the page as it stands, with everything unfolded, in light on a wide screen
    /// or in dark on a small phone, or when it is wider than that phone. Leaves it in light, folded and sized as it was.
    public static void assertOpenToEverybody(Page page) {
        var size = page.viewportSize();
        page.evaluate("() => { window.folded = [...document.querySelectorAll('details:not([open])')];"
                + " window.folded.forEach(part => part.open = true); }");
        assertNoBarrier(page, WIDE, ColorScheme.LIGHT);
        assertNoBarrier(page, SMALL_PHONE, ColorScheme.DARK);
        assertFits(page);
        page.evaluate("() => window.folded.forEach(part => part.open = false)");
        page.setViewportSize(size.width, size.height);
        see(page, ColorScheme.LIGHT, ReducedMotion.NO_PREFERENCE);
    }

    /// Fails when it is wider than a small phone.
    public static void assertFitsASmallPhone(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(SMALL_PHONE, HIGH);
        assertFits(page);
        page.setViewportSize(size.width, size.height);
    }

    private static void assertFits(Page page) {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isEqualTo(SMALL_PHONE);
    }

    private static void assertNoBarrier(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, HIGH);
        // Without motion, so that no colour is seen on its way from one scheme to the other.
        see(page, scheme, ReducedMotion.REDUCE);
        assertThat(Axe.barriers(page))
                .as("%s, %d wide, in %s", page.url(), width, scheme)
                .isEmpty();
    }

    private static void see(Page page, ColorScheme scheme, ReducedMotion motion) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(motion));
    }
}
