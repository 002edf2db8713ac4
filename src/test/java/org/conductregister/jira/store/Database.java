package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.DisposableDataSource;
import net.java.ao.RawEntity;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** A real database with the register's tables, one of each kind for all tests of a run. */
enum Database {
    H2,
    POSTGRESQL;

    private record Running(DataSource source, ActiveObjects ao) {}

    private static final Map<Database, Running> STARTED = new EnumMap<>(Database.class);

    /** The register's tables, empty. */
    ActiveObjects emptied() {
        ActiveObjects ao = running().ao();
        Tables.all().forEach(table -> empty(ao, table));
        return ao;
    }

    DataSource source() {
        return running().source();
    }

    @SuppressWarnings("unchecked")
    private static void empty(ActiveObjects ao, Class<? extends RawEntity<?>> table) {
        ao.deleteWithSQL((Class<? extends RawEntity<Long>>) table, "ID > ?", 0L);
    }

    /** Started when first asked for. */
    private Running running() {
        synchronized (STARTED) {
            return STARTED.computeIfAbsent(this, Database::start);
        }
    }

    @SuppressWarnings("unchecked")
    private Running start() {
        HikariDataSource source = new HikariDataSource(this == H2 ? h2() : postgresql());
        ActiveObjects ao = TestActiveObjects.on(
                this == H2
                        ? new H2DatabaseProvider(disposable(source), "PUBLIC")
                        : new PostgreSQLDatabaseProvider(disposable(source), "public"));
        ao.migrate(Tables.all().toArray(Class[]::new));
        return new Running(source, ao);
    }

    private static HikariConfig h2() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:register;DB_CLOSE_DELAY=-1");
        return config;
    }

    private static HikariConfig postgresql() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start(); // stops with the JVM
            HikariConfig config = new HikariConfig();
            config.setDataSource(server.getPostgresDatabase());
            return config;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DisposableDataSource disposable(DataSource source) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                DisposableDataSource.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) ->
                        method.getDeclaringClass() == DataSource.class ? method.invoke(source, args) : null);
    }
}
