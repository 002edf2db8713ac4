package org.conductregister.standin.jira.people;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.conductregister.standin.platform.security.Licences;
import org.springframework.stereotype.Component;

/** Who holds a licence: agents and administrators. Portal customers do not. */
@Component
public final class GroupLicences implements Licences {

    private static final GlobalPermissionKey USE = GlobalPermissionKey.of("USE");

    private final GlobalPermissionManager permissions;

    GroupLicences(GlobalPermissionManager permissions) {
        this.permissions = permissions;
    }

    /** False for null. */
    @Override
    public boolean isLicensed(ApplicationUser user) {
        return permissions.hasPermission(USE, user);
    }
}
