package org.conductregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.conductregister.policy.PolicyProfile;
import org.conductregister.policy.PolicyProfile.Category;
import org.conductregister.verb.Reason;

/** Whether kinds of conduct may be chosen: those of the policy, and of the retired ones what a report has already (R16). */
public final class ChosenCategories {

    private ChosenCategories() {}

    /**
     * A reason for each that may not.
     *
     * @param keys what is chosen
     * @param before what the report has already; empty for a new one
     */
    public static List<Reason> unmet(PolicyProfile policy, Set<String> keys, Set<String> before) {
        List<Reason> reasons = new ArrayList<>();
        for (String key : new TreeSet<>(keys)) {
            Category category = policy.category(key).orElse(null);
            if (category == null) {
                reasons.add(Reason.at("categories", "report.category-unknown", key));
            } else if (category.retired() && !before.contains(key)) {
                reasons.add(Reason.at("categories", "report.category-retired", category.name()));
            }
        }
        return reasons;
    }
}
