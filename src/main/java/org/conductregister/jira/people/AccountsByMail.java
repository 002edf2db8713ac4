package org.conductregister.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.stream.StreamSupport;
import org.conductregister.register.SearchRegister;

/** Finds accounts by their mail address. */
public final class AccountsByMail implements SearchRegister.MailAccounts {

    private final UserSearchService users;

    /** Uses this service of the host. */
    public AccountsByMail(UserSearchService users) {
        this.users = users;
    }

    @Override
    public Collection<String> keysOf(String address) {
        return StreamSupport.stream(users.findUsersByEmail(address).spliterator(), false)
                .map(ApplicationUser::getKey)
                .toList();
    }
}
