package org.conductregister.standin.platform.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.conductregister.standin.Settings;
import org.conductregister.standin.platform.database.SavedSettings;
import org.conductregister.standin.platform.database.Statements;
import org.conductregister.standin.platform.plugin.AppListener;
import org.conductregister.standin.platform.plugin.InstalledApp;
import org.conductregister.standin.platform.plugin.PerApp;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each app with an {@code <ao>} module its tables, {@code AO_xxxxxx_*}, where the six characters are the end of the
 * MD5 of its namespace. They are made or changed when the app is enabled; using them earlier is an error, as in Jira.
 */
@Component
@Order(10)
final class AppDatabase implements PerApp<ActiveObjects>, AppListener {

    private static final int HASH_CHARACTERS = 6;

    private final Map<String, AppObjects> objects = new ConcurrentHashMap<>();
    private final Settings settings;
    private final DataSource dataSource;
    private final TransactionTemplate transaction;
    private final SavedSettings saved;

    AppDatabase(
            Settings settings,
            DataSource dataSource,
            TransactionTemplate transaction,
            Statements statements,
            SavedSettings saved) {
        this.settings = settings;
        // Marked outside, joined to the host's transaction inside: entities run statements by themselves, too.
        this.dataSource = ProxyDataSourceBuilder.create(new TransactionAwareDataSourceProxy(dataSource))
                .listener(statements.markingApp())
                .build();
        this.transaction = transaction;
        this.saved = saved;
    }

    @Override
    public Class<ActiveObjects> service() {
        return ActiveObjects.class;
    }

    @Override
    public ActiveObjects create(InstalledApp app) {
        return of(app);
    }

    @Override
    public void enabled(InstalledApp app) {
        app.modules().stream()
                .filter(module -> module.type().equals("ao"))
                .forEach(module -> new Tables(app, module, of(app), saved).upgrade());
    }

    private AppObjects of(InstalledApp app) {
        return objects.computeIfAbsent(
                app.key(),
                key -> new AppObjects(Engine.of(settings, dataSource, "AO_" + hash(namespace(app))), transaction));
    }

    private static String namespace(InstalledApp app) {
        return app.modules().stream()
                .filter(module -> module.type().equals("ao"))
                .flatMap(module -> module.attribute("namespace").stream())
                .findFirst()
                .orElse(app.key());
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return hex.substring(hex.length() - HASH_CHARACTERS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
