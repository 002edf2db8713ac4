package org.conductregister.standin.platform;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.conductregister.standin.platform.security.Credentials;
import org.conductregister.standin.platform.security.Licences;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** People for tests of the platform alone. */
@Configuration(proxyBeanMethods = false)
class FakePeople {

    record Someone(String getName) implements ApplicationUser {
        @Override
        public String getKey() {
            return getName;
        }

        @Override
        public String getUsername() {
            return getName;
        }

        @Override
        public long getDirectoryId() {
            return 1;
        }

        @Override
        public boolean isActive() {
            return true;
        }

        @Override
        public String getEmailAddress() {
            return getName + "@example.org";
        }

        @Override
        public String getDisplayName() {
            return getName;
        }

        @Override
        public User getDirectoryUser() {
            return null;
        }

        @Override
        public Long getId() {
            return 1L;
        }
    }

    @Bean
    Credentials credentials() {
        return (name, password) -> name.equals(password) ? Optional.of(new Someone(name)) : Optional.empty();
    }

    @Bean
    Licences licences() {
        return user -> Set.of("admin", "agent").contains(user.getKey());
    }

    @Bean
    GlobalPermissionManager permissions() {
        return (GlobalPermissionKey key, ApplicationUser user) -> user.getKey().equals("admin");
    }

    @Bean
    UserManager users() {
        return (UserManager) Proxy.newProxyInstance(
                FakePeople.class.getClassLoader(),
                new Class<?>[] {UserManager.class},
                (proxy, method, args) -> method.getName().startsWith("getUserBy")
                        ? new Someone((String) args[0])
                        : System.identityHashCode(proxy));
    }

    @Bean
    GroupManager groups() {
        return (GroupManager) Proxy.newProxyInstance(
                FakePeople.class.getClassLoader(),
                new Class<?>[] {GroupManager.class},
                (proxy, method, args) -> method.getReturnType() == boolean.class ? (Object) false : null);
    }
}
