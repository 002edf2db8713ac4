package org.conductregister.standin.platform.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.conductregister.standin.StartFailure;
import org.conductregister.standin.platform.database.SavedSettings;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calls what an app exports to SAL: upgrade tasks that have not run yet, then those who want to know of start and stop. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class Lifecycle implements AppListener {

    private static final Logger log = LoggerFactory.getLogger(Lifecycle.class);

    private final SavedSettings settings;

    Lifecycle(SavedSettings settings) {
        this.settings = settings;
    }

    @Override
    public void enabled(InstalledApp app) {
        services(app.bundle(), PluginUpgradeTask.class)
                .sorted(Comparator.comparingInt(PluginUpgradeTask::getBuildNumber))
                .forEach(task -> upgrade(app, task));
        services(app.bundle(), LifecycleAware.class).forEach(LifecycleAware::onStart);
    }

    @Override
    public void stopping(InstalledApp app) {
        for (LifecycleAware each : services(app.bundle(), LifecycleAware.class).toList()) {
            try {
                each.onStop();
            } catch (RuntimeException problem) {
                log.error("{} did not stop", each.getClass().getName(), problem);
            }
        }
    }

    private void upgrade(InstalledApp app, PluginUpgradeTask task) {
        String name = "upgrade." + app.key();
        int done = settings.get(name).map(Integer::parseInt).orElse(0);
        if (task.getBuildNumber() <= done) {
            return;
        }
        Collection<Message> problems = run(task);
        if (problems != null && !problems.isEmpty()) {
            throw new StartFailure("The upgrade task " + task.getBuildNumber() + " of " + app.key() + " failed: "
                    + problems.stream().map(Message::getKey).toList());
        }
        settings.put(name, Integer.toString(task.getBuildNumber()));
    }

    private static Collection<Message> run(PluginUpgradeTask task) {
        try {
            return task.doUpgrade();
        } catch (Exception problem) {
            throw StartFailure.of("The upgrade task " + task.getBuildNumber() + " failed:", problem);
        }
    }

    private static <T> Stream<T> services(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] references = bundle.getRegisteredServices();
        return Stream.of(references == null ? new ServiceReference<?>[0] : references)
                .filter(reference ->
                        List.of((String[]) reference.getProperty("objectClass")).contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference)));
    }
}
