package org.conductregister.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Locale;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DatabaseProvider;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/** Jira's ActiveObjects service over the real library, with Jira's names of tables and columns. */
final class TestActiveObjects {

    /** As long as every prefix that Jira makes of an app's key. */
    static final String PREFIX = "AO_C0FFEE_";

    static final NameConverters NAMES = new SimpleNameConverters(
            new AtlassianTableNameConverter(name -> PREFIX + name),
            new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());

    static {
        System.setProperty("ao.transaction.isolation.level", "TRANSACTION_READ_COMMITTED"); // Jira's
    }

    private final EntityManager manager;
    private final ThreadLocal<Boolean> inTransaction = ThreadLocal.withInitial(() -> false);

    private TestActiveObjects(EntityManager manager) {
        this.manager = manager;
    }

    static ActiveObjects on(DatabaseProvider provider) {
        TestActiveObjects target = new TestActiveObjects(new EntityManager(provider, new Configuration()));
        return (ActiveObjects) Proxy.newProxyInstance(
                ActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, args) -> target.invoke(method, args));
    }

    private Object invoke(Method method, Object[] args) throws Throwable {
        if (method.getName().equals("executeInTransaction")) {
            return inTransaction((TransactionCallback<?>) args[0]);
        }
        try {
            return EntityManager.class
                    .getMethod(method.getName(), method.getParameterTypes())
                    .invoke(manager, args);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof SQLException sql ? new ActiveObjectsException(sql) : e.getCause();
        }
    }

    private <T> T inTransaction(TransactionCallback<T> work) throws SQLException {
        if (inTransaction.get()) {
            return work.doInTransaction();
        }
        inTransaction.set(true);
        try {
            return new Transaction<T>(manager) {
                @Override
                protected T run() {
                    return work.doInTransaction();
                }
            }.execute();
        } finally {
            inTransaction.set(false);
        }
    }

    private static final class Configuration implements EntityManagerConfiguration {
        @Override
        @Deprecated
        @SuppressWarnings("InlineMeSuggester")
        public boolean useWeakCache() {
            return false;
        }

        @Override
        public NameConverters getNameConverters() {
            return NAMES;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(PREFIX);
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
