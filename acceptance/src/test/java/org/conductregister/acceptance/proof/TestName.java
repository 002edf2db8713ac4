package org.conductregister.acceptance.proof;

import java.util.Comparator;

/**
 * A test method, as it is run.
 *
 * @param type binary name of the class that is run, which may inherit the method
 */
record TestName(String type, String method) implements Comparable<TestName> {

    private static final Comparator<TestName> ORDER =
            Comparator.comparing(TestName::simpleType).thenComparing(TestName::method);

    /** The class without its package. */
    String simpleType() {
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    }

    @Override
    public int compareTo(TestName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return simpleType() + "." + method;
    }
}
