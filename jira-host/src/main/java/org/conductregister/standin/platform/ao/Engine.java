package org.conductregister.standin.platform.ao;

import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.atlassian.TablePrefix;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import org.conductregister.standin.Settings;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The real ActiveObjects engine over the host's data source, with Jira's names: they end the start beyond 30 characters. */
final class Engine {

    private Engine() {}

    static EntityManager of(Settings settings, DataSource dataSource, String prefix) {
        Source source = new Source(dataSource);
        DatabaseProvider provider =
                settings.clustered() ? new PostgreSQLDatabaseProvider(source) : new H2DatabaseProvider(source);
        return new EntityManager(provider, new Configuration(prefix));
    }

    /** The pool outlives the engine. */
    private static final class Source extends DelegatingDataSource implements DisposableDataSource {

        Source(DataSource target) {
            super(target);
        }

        @Override
        public void dispose() {
            // The host closes its pool itself.
        }
    }

    private static final class Configuration implements EntityManagerConfiguration {

        private final String prefix;
        private final NameConverters names;
        private final EntityInfoResolverFactory infos = new CachingEntityInfoResolverFactory();

        Configuration(String prefix) {
            this.prefix = prefix.toUpperCase(Locale.ROOT) + "_";
            this.names = new SimpleNameConverters(
                    new AtlassianTableNameConverter(new Prefix(prefix)),
                    new AtlassianFieldNameConverter(),
                    new AtlassianSequenceNameConverter(),
                    new AtlassianTriggerNameConverter(),
                    new AtlassianIndexNameConverter(),
                    new AtlassianUniqueNameConverter());
        }

        @Override
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return infos;
        }
    }

    private record Prefix(String prefix) implements TablePrefix {

        @Override
        public String prepend(String table) {
            return prefix + "_" + table;
        }
    }
}
