package org.conductregister.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Drives a page without a mouse. Every stop on the way is looked at: what has the focus can be told from how it looks
 * without it, and is not hidden.
 */
final class Keyboard {

    private static final int MOST_STOPS = 400;

    /** How the focused element looks with and without the focus; transitions would show neither. */
    private static final String FOCUS = """
            () => {
                const at = document.activeElement;
                if (!at || at === document.body) return null;
                const name = at.outerHTML.replace(/\\s+/g, ' ').slice(0, 120);
                // A date has several stops in one element, and a second look would lead back to the first of them.
                if (at.__seen) return { name, shows: true, there: true };
                at.__seen = true;
                if (!document.__still) {
                    const sheet = new CSSStyleSheet();
                    sheet.replaceSync('* { transition: none !important; animation: none !important; }');
                    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
                    document.__still = true;
                }
                const look = () => {
                    const style = getComputedStyle(at);
                    const outline = style.outlineStyle === 'none' || parseFloat(style.outlineWidth) === 0
                        ? 'none' : style.outlineStyle + style.outlineWidth + style.outlineColor;
                    return [outline, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration]
                        .join('|');
                };
                const focused = look();
                at.blur();
                const plain = look();
                at.focus();
                const box = at.getBoundingClientRect();
                return {
                    name,
                    shows: focused !== plain,
                    there: box.width > 0 && box.height > 0
                };
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until this element has the focus. */
    Keyboard to(Locator target) {
        return until(target, "e => e === document.activeElement");
    }

    /** Tabs to a field, empties it and types. */
    Keyboard type(Locator field, String text) {
        to(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
        return this;
    }

    /** Tabs to a checkbox and checks it. */
    Keyboard check(Locator box) {
        to(box);
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(box.isChecked()).as("checked: " + box).isTrue();
        return this;
    }

    /** Tabs to a group of radio buttons, and goes by arrows to the one wanted. */
    Keyboard choose(Locator radio) {
        until(radio, "e => document.activeElement.name === e.name && document.activeElement.type === 'radio'");
        for (int i = 0; i < MOST_STOPS && !hasFocus(radio); i++) {
            page.keyboard().press("ArrowDown");
        }
        if (!radio.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(radio.isChecked()).as("chosen: " + radio).isTrue();
        return this;
    }

    /** Tabs to a list and types the beginning of the option wanted. */
    Keyboard select(Locator list, String option) {
        to(list);
        page.keyboard().type(option);
        return this;
    }

    /** Tabs to a button or a link and presses Enter. */
    void enter(Locator target) {
        to(target);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    private Keyboard until(Locator target, String reached) {
        List<Object> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            if (Boolean.TRUE.equals(target.evaluate(reached))) {
                return this;
            }
            page.keyboard().press("Tab");
            stops.add(look());
        }
        throw new AssertionError("no way by Tab to " + target + "; stopped at " + stops);
    }

    private Object look() {
        Object stop = page.evaluate(FOCUS);
        if (stop instanceof java.util.Map<?, ?> seen) {
            assertThat(seen.get("there"))
                    .as("hidden, and yet a stop: " + seen.get("name"))
                    .isEqualTo(true);
            assertThat(seen.get("shows"))
                    .as("focus shows on " + seen.get("name"))
                    .isEqualTo(true);
            return seen.get("name");
        }
        return "the page itself";
    }

    private static boolean hasFocus(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("e => e === document.activeElement"));
    }
}
