package org.conductregister.jira.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.conductregister.jira.text.Wording;
import org.conductregister.policy.Policies;
import org.conductregister.policy.PolicyProfile;

/**
 * What staff have at hand on every ticket (R19, R23): the way to the card, to the report form, and the number of the
 * police. It is part of each issue page, so it is rendered once per language and policy; a view only puts the issue's key
 * into its places. The card itself is fetched when somebody asks for it.
 */
public final class FrontLinePanel {

    /** Stands for the issue's key while the panel is rendered; no text and no address has it. */
    private static final String SLOT = "__ISSUE_KEY__";

    private final Pages pages;
    private final Links links;
    private final Wording words;
    private final Moments moments;
    private final Policies policies;
    private final Map<Locale, Kept> kept = new ConcurrentHashMap<>();

    /** Uses these. */
    public FrontLinePanel(Pages pages, Links links, Wording words, Moments moments, Policies policies) {
        this.pages = pages;
        this.links = links;
        this.words = words;
        this.moments = moments;
        this.policies = policies;
    }

    /** @param dial what a telephone dials; empty if the number is no number */
    record Shown(
            String cardUrl,
            String card,
            String key,
            String reportUrl,
            String report,
            String appealUrl,
            String appeal,
            String absencesUrl,
            String absences,
            String help,
            String danger,
            String number,
            String dial) {}

    private record Kept(String policy, List<String> pieces) {}

    /** The panel on the issue with this key. */
    String on(String issueKey) {
        PolicyProfile policy = policies.active();
        Locale locale = moments.locale();
        Kept panel = kept.get(locale);
        if (panel == null || !panel.policy().equals(policy.reference())) {
            panel = rendered(policy);
            kept.put(locale, panel);
        }
        return String.join(Links.encoded(issueKey), panel.pieces());
    }

    private Kept rendered(PolicyProfile policy) {
        String number = policy.frontLine().emergencyNumber();
        String html = pages.part(
                "report-panel",
                new Shown(
                        links.frontLine(SLOT),
                        words.text("conduct.panel.card"),
                        words.text("conduct.panel.card.key"),
                        links.reportAbout(SLOT),
                        words.text("conduct.panel.report"),
                        links.appealFor(SLOT),
                        words.text("conduct.appeal-for.panel"),
                        links.page("absences"),
                        words.text("conduct.absence.panel"),
                        words.text("conduct.panel.report.help"),
                        words.text("conduct.panel.danger"),
                        number,
                        FrontLineView.dial(number)));
        return new Kept(policy.reference(), List.of(html.split(Pattern.quote(SLOT), -1)));
    }
}
