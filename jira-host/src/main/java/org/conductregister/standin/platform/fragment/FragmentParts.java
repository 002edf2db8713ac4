package org.conductregister.standin.platform.fragment;

import org.conductregister.standin.platform.plugin.Module;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/** Makes the objects that web fragments name: the app's classes from the app's beans, Jira's own from the host's. */
@Component
final class FragmentParts {

    private final AutowireCapableBeanFactory host;

    FragmentParts(AutowireCapableBeanFactory host) {
        this.host = host;
    }

    Object create(Module module, String className) {
        Class<?> type = module.app().load(className);
        return type.getClassLoader() == module.app().classLoader()
                ? module.app().create(type)
                : host.createBean(type);
    }
}
