package org.conductregister;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Takes each top-level class of the domain as a slice of its own; nested classes belong to the one around them. */
final class EachClassOfTheDomain implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        boolean domain = type.getPackageName().startsWith("org.conductregister")
                && !type.getPackageName().startsWith("org.conductregister.jira");
        return domain ? SliceIdentifier.of(top(type).getFullName()) : SliceIdentifier.ignore();
    }

    private static JavaClass top(JavaClass type) {
        return type.getEnclosingClass().map(EachClassOfTheDomain::top).orElse(type);
    }

    @Override
    public String getDescription() {
        return "classes of the domain";
    }
}
