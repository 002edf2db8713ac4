package org.conductregister.jira.store;

/** Where a register can be kept. What holds for one of them must hold for all. */
enum Storage {
    IN_MEMORY,
    ON_H2,
    ON_POSTGRESQL;

    /** An empty register. */
    Ports open() {
        return switch (this) {
            case IN_MEMORY -> Ports.inMemory();
            case ON_H2 -> Ports.on(Database.H2.emptied(), new TestLocks());
            case ON_POSTGRESQL -> Ports.on(Database.POSTGRESQL.emptied(), new TestLocks());
        };
    }
}
