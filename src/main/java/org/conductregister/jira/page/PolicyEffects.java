package org.conductregister.jira.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.conductregister.adoption.Difference;
import org.conductregister.adoption.PreviewPolicy.Effect;
import org.conductregister.adoption.PreviewPolicy.Holders;
import org.conductregister.adoption.PreviewPolicy.Kept;
import org.conductregister.jira.text.Wording;

/** Puts what a policy would change into words. */
final class PolicyEffects {

    private final Wording words;

    PolicyEffects(Wording words) {
        this.words = words;
    }

    PolicyPages.Effect of(Effect effect) {
        List<String> sentences = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        sentences.add(text(effect.comesIntoForce() ? "at-once" : "waits"));
        sentences.add(text("cases", effect.casesUnderWay()));
        effect.categories().forEach(kept -> sentences.add(kept("category", kept)));
        effect.types().forEach(kept -> sentences.add(kept("type", kept)));
        effect.roles().forEach(holders -> told(holders, sentences, warnings));
        return new PolicyPages.Effect(text("title"), sentences, warnings, places(effect.differences()));
    }

    PolicyPages.Effect compared(List<Difference> differences) {
        List<String> none = differences.isEmpty() ? List.of(text("same")) : List.of();
        return new PolicyPages.Effect(text("compared", differences.size()), none, List.of(), places(differences));
    }

    private List<PolicyPages.Place> places(List<Difference> differences) {
        return differences.stream()
                .map(each -> new PolicyPages.Place(
                        each.place(), text(each.kind().name().toLowerCase(Locale.ROOT)), each.before(), each.after()))
                .toList();
    }

    private String kept(String what, Kept kept) {
        String fate =
                switch (kept.fate()) {
                    case MISSING -> ".missing";
                    case RETIRED -> ".retired";
                    case DIFFERENT -> ".different";
                };
        return text(what + fate, kept.key(), kept.count());
    }

    private void told(Holders holders, List<String> sentences, List<String> warnings) {
        String role = words.word(holders.role());
        if (!holders.lose().isEmpty()) {
            warnings.add(text("lose", String.join(", ", holders.lose()), role));
        }
        if (!holders.gain().isEmpty()) {
            sentences.add(text("gain", String.join(", ", holders.gain()), role));
        }
        if (holders.empty()) {
            warnings.add(text("empty", role));
        }
    }

    private String text(String key, Serializable... args) {
        return words.text("conduct.policy.effect." + key, args);
    }
}
