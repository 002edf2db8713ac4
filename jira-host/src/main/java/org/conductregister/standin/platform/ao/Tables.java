package org.conductregister.standin.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.util.Comparator;
import java.util.List;
import net.java.ao.RawEntity;
import org.conductregister.standin.platform.database.SavedSettings;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.Module;
import org.w3c.dom.Element;

/** Brings the tables of one {@code <ao>} module up to date: upgrade tasks that have not run, then its entities. */
final class Tables {

    private final InstalledApp app;
    private final Module module;
    private final AppObjects objects;
    private final SavedSettings saved;

    Tables(InstalledApp app, Module module, AppObjects objects, SavedSettings saved) {
        this.app = app;
        this.module = module;
        this.objects = objects;
        this.saved = saved;
    }

    void upgrade() {
        objects.open();
        module.children("upgradeTask")
                .map(element -> (ActiveObjectsUpgradeTask) app.create(text(element)))
                .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                .forEach(this::run);
        migrate();
    }

    private void run(ActiveObjectsUpgradeTask task) {
        String name = "ao.version." + app.key() + "." + module.key();
        ModelVersion current = saved.get(name).map(ModelVersion::valueOf).orElse(ModelVersion.zero());
        if (task.getModelVersion().isNewerThan(current)) {
            task.upgrade(current, objects);
            saved.put(name, task.getModelVersion().toString());
        }
    }

    @SuppressWarnings("unchecked") // the descriptor names entities only; anything else fails at once
    private void migrate() {
        List<Class<?>> entities = module.children("entity")
                .<Class<?>>map(element -> app.load(text(element)))
                .toList();
        objects.migrate((Class<? extends RawEntity<?>>[]) entities.toArray(new Class<?>[0]));
    }

    private static String text(Element element) {
        return element.getTextContent().trim();
    }
}
