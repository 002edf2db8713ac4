package org.conductregister.standin.ui.page;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How a user is shown: the display name and one or two letters in a disc. */
public record Person(String name, String displayName, String initials) {

    /** Null stays null. */
    public static Person of(ApplicationUser user) {
        return user == null
                ? null
                : new Person(user.getUsername(), user.getDisplayName(), initials(user.getDisplayName()));
    }

    /** The first letters of the first two words. */
    public static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
