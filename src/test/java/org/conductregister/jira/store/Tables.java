package org.conductregister.jira.store;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;

/** Every table of the store, found by looking, so that none is forgotten. */
final class Tables {

    private static final List<Class<? extends RawEntity<?>>> ALL = find();

    private Tables() {}

    static List<Class<? extends RawEntity<?>>> all() {
        return ALL;
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends RawEntity<?>>> find() {
        return new ClassFileImporter()
                .importPackagesOf(Row.class).stream()
                        .filter(candidate -> candidate.isAnnotatedWith(Table.class))
                        .map(JavaClass::reflect)
                        .<Class<? extends RawEntity<?>>>map(table -> (Class<? extends RawEntity<?>>) table)
                        .toList();
    }
}
